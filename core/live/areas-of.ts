import type { Area } from '../contract/live.ts';

const byArea: Readonly<Record<string, readonly Area[]>> = {
  orders: ['events', 'orders'],
  events: ['events'],
  participants: ['orders'],
  ticketClasses: ['events'],
  maintenance: ['settings'],
  access: ['operators'],
  tickets: ['orders'],
};

const exceptions: Readonly<Record<string, readonly Area[]>> = {
  'orders.saveParticipants': ['orders'],
  'orders.takeOver': ['orders'],
  'access.refresh': [],
};

/** What other screens must read again after this act, by the name that the journal has for it. */
export const areasOf = (operation: string): readonly Area[] =>
  exceptions[operation] ?? byArea[operation.split('.')[0] ?? ''] ?? [];
