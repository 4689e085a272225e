import { amountIn } from '../../../format/amounts.ts';
import { count } from '../../../format/numbers.ts';
import { isolated } from '../../isolated.ts';
import { plural } from '../../plural.ts';
import type { AnswerSentences } from '../../shape.ts';
import { places } from '../counted.ts';
import { attempts } from './attempts.ts';
import {
  eventState,
  notCorrectable,
  notFound,
  notLastSale,
  notOnSale,
  orderState,
  serverAway,
  shiftState,
  startDoubt,
} from './states.ts';

/** Seconds in the words of somebody who waits. */
const wait = (seconds: number) =>
  seconds < 90
    ? plural('en', seconds, { one: '# second', other: '# seconds' })
    : plural('en', Math.ceil(seconds / 60), { one: '# minute', other: '# minutes' });

export const refusals: AnswerSentences['refusals'] = {
  ...attempts,
  ALREADY_SET_UP: () => 'Rowlock is already set up here. Sign in instead.',
  WRONG_CREDENTIALS: () => 'Wrong e-mail address or password.',
  TRY_LATER: ({ seconds }) =>
    `Too many failed attempts. Try again in ${wait(seconds)}, or ask an admin to unlock you.`,
  ONE_TIME_EXPIRED: () => 'This one-time password has expired. Ask an admin for a new one.',
  PASSWORD_COMMON: () => 'This password is too common. A few words in a row are better.',
  PASSWORD_UNCHANGED: () => 'This is the old password. Choose another.',
  EMAIL_TAKEN: () => 'An operator with this e-mail address already exists.',
  LAST_ADMIN: () => 'This is the last active admin. Make someone else an admin first.',
  OWN_COUNTER: () => 'This is the counter you are using. Lock it out from another one.',
  OPERATOR_OWNS: () =>
    'Something here was done by this operator or belongs to them, so they stay on record. Deactivate them instead: then they cannot sign in.',
  ROLE_FIXED: () => 'This role cannot be changed. Create your own instead.',
  ROLE_IN_USE: ({ operators }) =>
    `${plural('en', operators, { one: '# operator has', other: '# operators have' })} this role. Give them another first.`,
  NOT_FOUND: ({ what }) => notFound[what] ?? 'It does not exist any more.',
  ID_REUSED: () => 'This was already done differently. Start again.',
  CHANGED_MEANWHILE: () =>
    'Someone else saved in the meantime. Check what changed, then save again.',
  NAME_TAKEN: ({ name }) => `The name “${isolated(name)}” is already used here.`,
  EVENT_INCOMPLETE: ({ missing }) =>
    missing === 'ticketClasses'
      ? 'Add at least one ticket class first.'
      : 'The event starts in the past. Give it a start that is still to come.',
  WRONG_STATE: ({ status }) =>
    eventState[status] ?? shiftState[status] ?? 'That is not possible in its current state.',
  CURRENCY_FIXED: () =>
    'The currency is fixed, because tickets have already been held or sold in it.',
  START_UNCONFIRMED: ({ doubts, tickets: taken }) =>
    [
      ...doubts.map(each => startDoubt[each]),
      `${plural('en', taken, { one: '# ticket is', other: '# tickets are' })} held or sold. Confirm it to save it.`,
    ].join(' '),
  SALE_AFTER_START: () =>
    'The event has begun by then, and sales end when it starts. Choose an earlier time, or also set when the sale ends.',
  CAPACITY_TAKEN: ({ taken }) =>
    `${plural('en', taken, { one: '# place is', other: '# places are' })} held or sold; the capacity cannot be smaller.`,
  SOLD_OUT: ({ left }) => {
    const some = left.filter(each => each.remaining > 0);
    if (some.length === 0) return 'Sold out. Nothing was held.';
    const most = Math.min(...left.map(each => each.remaining));
    return most === 0
      ? 'One of the ticket classes is sold out. Nothing was changed.'
      : `Only ${places(most)} left. Nothing was changed.`;
  },
  LIMIT_EXCEEDED: ({ limit }) =>
    `At most ${plural('en', limit, { one: '# ticket', other: '# tickets' })} of this class in one order.`,
  NOT_ON_SALE: ({ reason }) => notOnSale[reason],
  MIXED_CURRENCIES: () =>
    'These tickets are sold in different currencies. Sell them in separate orders.',
  TOTAL_TOO_LARGE: () =>
    'These tickets exceed the largest total of one order. Sell them in several orders.',
  NOT_HELD: ({ status }) => orderState[status] ?? 'This order is no longer held.',
  HOLD_EXPIRED: () => 'The hold has expired and can no longer be paid. Rowlock took no money.',
  PARTICIPANTS_MISSING: ({ ticketIds }) =>
    `${plural('en', ticketIds.length, { one: '# ticket has', other: '# tickets have' })} no complete participant yet.`,
  AGE_LIMIT: ({ className, minAge, maxAge }) => {
    const years =
      maxAge === null
        ? `from age ${count('en', minAge ?? 0)}`
        : minAge === null
          ? `up to age ${count('en', maxAge)}`
          : `between ages ${count('en', minAge)} and ${count('en', maxAge)}`;
    return `${isolated(className)} is sold ${years} on the day of the event.`;
  },
  PROOF_NEEDED: ({ proofs }) => `Ask for proof first: ${proofs.map(isolated).join(', ')}.`,
  TOTAL_CHANGED: () => 'The total has changed. Check the new one and pay again.',
  PAYMENTS_DIFFER: () => 'The payments do not add up to the total.',
  TENDERED_TOO_MUCH: () =>
    'That is far too much cash for this order. Count again, and retype the sum.',
  METHOD_UNKNOWN: ({ name }) =>
    `The settings no longer list “${isolated(name)}”. Nothing was booked: choose another payment method.`,
  ALREADY_CANCELLED: ({ ticketIds }) =>
    `${plural('en', ticketIds.length, { one: '# ticket is', other: '# tickets are' })} already cancelled. Do not give money back again.`,
  REFUND_DIFFERS: () =>
    'What is given back does not come to what must go back. Check the new sum and confirm again.',
  REFUND_TOO_LARGE: () => 'Less than that was paid in this way. Give the rest back in another.',
  DIFFERENCE_CHANGED: () => 'The difference has changed. Check the new one and confirm again.',
  FEE_TOO_LARGE: () => 'The fee is more than what these tickets brought.',
  ALLOWANCE_TOO_LARGE: () => 'These tickets do not cost that much any more.',
  NOT_CORRECTABLE: ({ why }) => notCorrectable[why],
  TOO_LATE: ({ seconds }) =>
    `The sale was ${wait(seconds)} ago. It can be undone for one minute only; cancel the order instead.`,
  NOT_LAST_SALE: ({ why }) => notLastSale[why],
  BUYER_MISSING: ({ missing }) =>
    missing.length === 2
      ? 'Enter the buyer’s name and phone first: they are how a reservation is found.'
      : missing[0] === 'name'
        ? 'Enter the buyer’s name first: it is how a reservation is found.'
        : 'Enter the buyer’s phone first: it is how a reservation is found.',
  DEADLINE_WRONG: ({ why }) =>
    why === 'past'
      ? 'This time has passed. Choose a later one.'
      : 'The event has begun by then. Choose an earlier time.',
  NO_SHIFT: () => 'Open a shift to take cash.',
  DRAWERS_OFF: () =>
    'This box office works without cash drawers. Turn them on in the settings to open a shift.',
  SHIFTS_OPEN: ({ counters }) =>
    `Shifts are still open at ${counters.map(isolated).join(', ')}. Close them, then turn this off.`,
  SHIFT_OPEN: ({ operatorName }) =>
    `${isolated(operatorName)} already has a shift open at this drawer.`,
  COUNTING: () => 'The drawer is being counted. Resume the shift to take or give cash.',
  WRONG_CURRENCY: ({ currency }) =>
    `This shift takes cash in ${isolated(currency)} only. Take the money another way.`,
  DRAWER_EMPTY: ({ cashMinor, amountMinor, currency }) =>
    cashMinor === null
      ? `There is not enough in the drawer to take ${isolated(amountIn('en', amountMinor, currency))} out.`
      : `The drawer holds ${isolated(amountIn('en', cashMinor, currency))}. You cannot take ${isolated(amountIn('en', amountMinor, currency))} out.`,
  DENOMINATION_UNKNOWN: ({ denominationMinor, currency }) =>
    `There is no note or coin of ${isolated(amountIn('en', denominationMinor, currency))}.`,
  REASON_NEEDED: ({ countedMinor, expectedMinor, currency }) => {
    if (expectedMinor === null)
      return 'The count differs from what it should be. Please give a reason.';
    const amount = (minor: number) => isolated(amountIn('en', minor, currency));
    const difference = `${amount(Math.abs(countedMinor - expectedMinor))} ${countedMinor < expectedMinor ? 'short' : 'over'}`;
    return `Counted ${amount(countedMinor)}. Expected ${amount(expectedMinor)}. ${difference}: please give a reason.`;
  },
  ADMITTED: ({ ticketIds }) =>
    `${plural('en', ticketIds.length, { one: '# ticket has', other: '# tickets have' })} already been used at the door.`,
  EVENT_STARTED: () => 'The event has begun. Only an organizer can cancel its tickets now.',
  APPROVAL_NEEDED: ({ approvers }) =>
    approvers.length === 0
      ? 'A second person has to confirm a refund this large, and nobody at this counter can.'
      : 'A second person has to confirm a refund this large with their PIN.',
  ID_UNREADABLE: () =>
    'It cannot be read here: it was saved under another installation’s key, or changed in the database.',
  STILL_NEEDED: ({ ticketIds }) =>
    `${plural('en', ticketIds.length, { one: '# ticket is', other: '# tickets are' })} still needed at the door. Cancel the order first.`,
  NOT_SOLD: ({ status }) =>
    `There is no ticket to print. ${orderState[status] ?? 'The order is not paid.'}`,
  CODE_WRONG: ({ lines }) =>
    lines.length === 1
      ? `Line ${count('en', lines[0] ?? 1)} is not as it was printed. Compare it with the paper.`
      : `Lines ${lines.map(each => count('en', each)).join(', ')} are not as they were printed. Compare them with the paper.`,
  NOT_SHARED: () =>
    'The database is built into this computer, and no other counter can reach it. Move the box office to a shared server first.',
  NO_COUNTER_LOGIN: () =>
    'This counter works with the password of the database’s owner, which is never passed on. Admin, Database says why.',
  ENROLMENT_SPENT: () =>
    'This file has expired: it is older than seven days, or a counter was locked out since it was written. Get a new one from a counter that works.',
  ENROLMENT_UNREADABLE: () => 'Wrong passphrase, or the file is incomplete. Nothing was changed.',
  SERVER_AWAY: ({ problem }) =>
    serverAway[problem] ??
    'The server of this box office cannot be reached from here. Nothing was changed.',
  NOT_AT_THIS_DESK: () => 'This works only in the desktop program.',
  TRAINING_IN_USE: () =>
    'Another window of Rowlock is in this training. Close it first. Nothing was removed.',
  COUNTER_WAITING: () =>
    'This counter is waiting to be let in. An admin has to sign in here with e-mail address and password, or let it in at another counter.',
  COUNTER_LOCKED_OUT: () => 'This counter is locked out.',
  NOT_SIGNED_IN: () => 'You are signed out. Sign in to continue.',
  PASSWORD_CHANGE_DUE: () => 'Choose your own password first.',
  NOT_PERMITTED: () => 'You are not permitted to do this. Ask an admin.',
};
