import type { NewParticipant } from '../../../../core/contract/exchanging.ts';
import type { Ticket } from '../../../../core/contract/order.ts';
import { ticketName } from '../../../../core/contract/prices.ts';
import { changedOf, type Draft, draftOf } from '../participant/draft.ts';
import type { Line } from './instead.ts';

/** A new ticket that asks for somebody. */
export interface NewTicket {
  /** Of its price and its place among those: it stays while other quantities change. */
  readonly key: string;
  /** Among all new tickets, counted from 1. */
  readonly place: number;
  readonly name: string;
  /** Who moves to it from a ticket that is returned. */
  readonly moves: string | null;
  readonly lacks: { readonly names: boolean; readonly id: boolean };
}

/** What was typed for new tickets, by their keys. */
export type Typed = Readonly<Record<string, Draft>>;

export const typedFor = (typed: Typed, { key }: NewTicket): Draft => typed[key] ?? draftOf(null);

/**
 * The new tickets that ask for somebody. Who the returned ones were for moves along in their sequence, and no
 * further than the new class asks; what is lacking then is typed.
 * @param unknown places that the server knows nobody for, as where a national id cannot be read
 */
export function newTicketsOf(
  lines: readonly Line[],
  returned: readonly Ticket[],
  unknown: readonly number[] = [],
): NewTicket[] {
  const known = returned.flatMap(({ participant }) =>
    participant?.firstName && participant.lastName ? [participant] : [],
  );
  const all = lines.flatMap(({ ticketClass, price, quantity }) =>
    Array.from({ length: quantity }, (_, at) => ({ ticketClass, price, at })),
  );
  const asking = all
    .map((each, at) => ({ ...each, place: at + 1 }))
    .filter(({ ticketClass }) => ticketClass.participantData !== 'none');
  return asking.map(({ ticketClass, price, at, place }, nth) => {
    const who = known[nth];
    const asksId = ticketClass.participantData === 'nationalId';
    return {
      key: `${price.id} ${at}`,
      place,
      name: ticketName({ className: ticketClass.name, priceName: price.name }),
      moves: who ? `${who.firstName} ${who.lastName}` : null,
      lacks: { names: !who, id: asksId && (!who?.nationalId || unknown.includes(place)) },
    };
  });
}

/** Whether everything that is lacking is typed. */
export function isNamed(ticket: NewTicket, typed: Typed): boolean {
  const { firstName, lastName, id } = typedFor(typed, ticket);
  const isThere = (text: string) => text.trim() !== '';
  return (
    (!ticket.lacks.names || (isThere(firstName) && isThere(lastName))) &&
    (!ticket.lacks.id || isThere(id))
  );
}

/** What is sent of it: only what the server cannot know. */
export const participantsOf = (
  people: readonly NewTicket[],
  typed: Typed,
): { place: NewParticipant['place'] }[] =>
  people
    .filter(({ lacks }) => lacks.names || lacks.id)
    .map(each => ({ place: each.place, ...changedOf(typedFor(typed, each), null) }));
