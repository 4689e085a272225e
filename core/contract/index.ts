/** Everything Rowlock can do, on one page. Screens, hosts and integrations speak this and nothing else. */
import { access } from './access.ts';
import { tickets } from './documents.ts';
import { events } from './events.ts';
import { journal } from './journal.ts';
import { installation } from './keys.ts';
import { live } from './live.ts';
import { maintenance } from './maintenance.ts';
import { orders } from './orders.ts';
import { participants } from './participants.ts';
import { system } from './system.ts';
import { ticketClasses } from './ticket-classes.ts';

export const contract = {
  access,
  events,
  installation,
  journal,
  live,
  maintenance,
  orders,
  participants,
  system,
  ticketClasses,
  tickets,
};
export type Contract = typeof contract;
