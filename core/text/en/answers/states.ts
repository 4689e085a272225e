import type { StartDoubt } from '../../../contract/event-start.ts';
import { unfitOf } from '../../busy-of.ts';
import { database } from '../database.ts';

export const notFound: Readonly<Record<string, string>> = {
  order: 'This order does not exist.',
  event: 'This event does not exist.',
  ticketClass: 'This ticket class does not exist any more.',
  price: 'This price does not exist any more.',
  ticket: 'This ticket does not exist.',
  nationalId: 'No national id is stored here.',
  operator: 'This operator does not exist.',
  counter: 'This counter does not exist.',
  drawer: 'This drawer does not exist.',
  terminal: 'This terminal does not exist any more.',
  shift: 'This shift does not exist.',
  payment: 'This payment does not exist.',
  movement: 'This shift has no such movement to take back.',
  seal: 'Nothing is sealed yet. This takes a few seconds.',
};

export const eventState: Readonly<Record<string, string>> = {
  draft: 'The event is a draft.',
  published: 'The event is already on sale.',
  postponed: 'The event is postponed.',
  cancelled: 'The event is cancelled.',
};

export const shiftState: Readonly<Record<string, string>> = {
  open: 'The shift is still open. Begin to count first.',
  counting: 'The drawer is being counted.',
  closed: 'This shift is closed.',
};

export const orderState: Readonly<Record<string, string>> = {
  held: 'The order is held and not paid yet.',
  paid: 'The order is already paid.',
  cancelled: 'The order was cancelled.',
  expired: 'The hold has expired.',
};

export const notOnSale = {
  draft: 'This event is not on sale yet.',
  cancelled: 'This event is cancelled; nothing can be sold.',
  postponed: 'This event is postponed; nothing can be sold until it has a new date.',
  started: 'This event has begun; nothing more can be sold.',
  tooEarly: 'This ticket class is not on sale yet.',
  saleEnded: 'This ticket class is no longer on sale.',
};

export const startDoubt: Readonly<Record<StartDoubt, string>> = {
  past: 'The new start is in the past.',
  farAhead: 'The new start is more than five years ahead.',
  farMove: 'The new start is more than a year from the old one.',
};

export const serverAway: Readonly<Record<string, string>> = {
  ...unfitOf(database, 'Nothing was changed.'),
  refused:
    'The server refuses the sign-in of this file; it may have been changed since. Nothing was changed.',
  untrusted: 'The server does not prove that it is the one of this file. Nothing was changed.',
};
export const notCorrectable = {
  shift: 'This payment belongs to another shift, so its method is fixed.',
  day: 'This payment was taken on another day, so its method is fixed.',
  counter: 'This payment was taken at another counter. Correct it there.',
  corrected: 'This payment has been corrected already. Correct the one that took its place.',
  refund: 'A refund cannot be corrected.',
  givenBack: 'Part of this payment was given back, so its method is fixed.',
  free: 'Free tickets brought no payment.',
  same: 'It is already booked this way.',
  terminal: 'The card terminal took this payment, so it was by card.',
  rounding: 'Cash is rounded, so the sum would differ. Cancel the order and sell it again.',
};
export const notLastSale = {
  newer: 'Something else has been sold at this counter since. Cancel the order instead.',
  elsewhere: 'This was not sold at this counter. Undo it there, or cancel the order.',
  changed: 'Part of this order has been cancelled since. Cancel the rest instead.',
};
