import type { Event } from '../../../../core/contract/events.ts';
import type { EventId } from '../../../../core/contract/ids.ts';
import type { Price } from '../../../../core/contract/prices.ts';
import type { TicketClass } from '../../../../core/contract/ticket-classes.ts';

/** So many of one class at one of its prices. */
export interface Line {
  readonly ticketClass: TicketClass;
  readonly price: Price;
  readonly quantity: number;
}

/** How many of each price are wanted, by event: whoever looks at another event finds the first as it was. */
export type Wanted = Readonly<Record<EventId, Readonly<Record<string, number>>>>;

/** What may be taken of an event, class by class and price by price. */
export const offeredOf = ({ ticketClasses }: Event): Omit<Line, 'quantity'>[] =>
  ticketClasses.flatMap(ticketClass =>
    ticketClass.prices.filter(each => each.active).map(price => ({ ticketClass, price })),
  );

/** What is taken of an event. */
export const linesOf = (event: Event, wanted: Wanted): Line[] =>
  offeredOf(event)
    .map(each => ({ ...each, quantity: wanted[event.id]?.[each.price.id] ?? 0 }))
    .filter(each => each.quantity > 0);

/** What prices of these lines ask to be shown, where no national id tells as much, and for how many tickets. */
export function proofsOf(lines: readonly Line[]): { name: string; tickets: number }[] {
  const counts = new Map<string, number>();
  for (const { ticketClass, price, quantity } of lines) {
    if (price.proof === null || ticketClass.participantData === 'nationalId') continue;
    counts.set(price.proof, (counts.get(price.proof) ?? 0) + quantity);
  }
  return [...counts].map(([name, tickets]) => ({ name, tickets }));
}
