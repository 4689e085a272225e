import type { orderLines } from '../../drizzle/schema/index.ts';
import type { OrderStatus, TicketStatus } from '../contract/order.ts';

interface States<State extends string> {
  readonly table: string;
  readonly column: string;
  readonly first: State;
  /** Where each state leads. */
  readonly steps: Readonly<Record<State, readonly State[]>>;
}

/**
 * Every step that an order, a ticket and an order line can take. Triggers made from this table refuse any
 * other step to whoever writes (RL004); `npm run check` tells which migration a change of it needs.
 */
export const states = {
  order: {
    table: 'orders',
    column: 'status',
    first: 'held',
    steps: {
      held: ['paid', 'cancelled', 'expired'],
      // Held again only by paying it, while its places are free, within the transaction that sells it.
      expired: ['paid'],
      paid: ['cancelled'],
      cancelled: [],
    },
  },
  ticket: {
    table: 'tickets',
    column: 'status',
    first: 'held',
    steps: {
      held: ['sold', 'void'],
      sold: ['void'],
      // With the order it expired with (`revival` below); what was given up before stays void.
      void: ['sold'],
    },
  },
  line: {
    table: 'order_lines',
    column: 'state',
    first: 'held',
    steps: {
      held: ['sold', 'released'],
      sold: ['released'],
      // A hold grows again by what it had given up, or an expired order is paid.
      released: ['held', 'sold'],
    },
  },
} as const satisfies {
  order: States<OrderStatus>;
  ticket: States<TicketStatus>;
  line: States<typeof orderLines.$inferSelect.state>;
};

/** The step of a ticket that only follows this one of its order; the transaction must take both. */
export const revival = { order: ['expired', 'paid'], ticket: ['void', 'sold'] } as const;

type Kind = keyof typeof states;
type Steps<K extends Kind> = (typeof states)[K]['steps'];
type StateOf<K extends Kind> = keyof Steps<K> & string;

/** The states from which a step leads there; of several, from which a step leads to each. */
type Before<K extends Kind, To> = {
  [From in StateOf<K>]: Steps<K>[From] extends readonly (infer Next)[]
    ? [To] extends [Next]
      ? From
      : never
    : never;
}[StateOf<K>];

/** Whether a step leads from one state to another. */
export function mayStep<K extends Kind, To extends StateOf<K>>(
  kind: K,
  from: StateOf<K>,
  to: To,
): from is StateOf<K> & Before<K, To> {
  const steps: Readonly<Record<string, readonly string[]>> = states[kind].steps;
  return steps[from]?.includes(to) ?? false;
}

/**
 * The state that an update writes to rows that are in one of these states now. A step that the table does
 * not have does not compile.
 */
export const step = <K extends Kind, To extends StateOf<K>>(
  _kind: K,
  _from: readonly Before<K, To>[],
  to: To,
): To => to;
