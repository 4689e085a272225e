import type { DemoEvent } from './demo-event.ts';

/** One customer of the sample data; a line names its class by its place in the event. */
export interface DemoOrder {
  readonly fate: 'sold' | 'held' | 'cancelled';
  readonly lines: readonly { classAt: number; quantity: number }[];
}

const usualParties = [5, 2, 8, 4, 10, 3];

/** Deals the tickets that an event has sold, held and taken back out to customers. */
export const ordersOf = (event: DemoEvent): DemoOrder[] => [
  ...dealt(event, 'cancelled'),
  ...dealt(event, 'sold'),
  ...dealt(event, 'held'),
];

function dealt(
  { classes, parties = usualParties }: DemoEvent,
  fate: DemoOrder['fate'],
): DemoOrder[] {
  const left = classes.map(each => each[fate] ?? 0);
  const orders: DemoOrder[] = [];
  const take = (classAt: number, wanted: number) => {
    const limit = classes[classAt]?.limitPerOrder ?? 500;
    const quantity = Math.min(wanted, left[classAt] ?? 0, limit);
    left[classAt] = (left[classAt] ?? 0) - quantity;
    return { classAt, quantity };
  };
  while (left.some(each => each > 0)) {
    const number = orders.length;
    const main = left.indexOf(Math.max(...left));
    const lines = [take(main, parties[number % parties.length] ?? 1)];
    // Every third customer takes something of another class too.
    const other = left.findIndex((each, at) => each > 0 && at !== main);
    if (number % 3 === 2 && other >= 0) lines.push(take(other, 2));
    orders.push({ fate, lines });
  }
  return orders;
}
