/** Everything Rowlock can do, on one page. Screens, hosts and integrations speak this and nothing else. */
import { attempts } from './attempts.ts';
import { correcting } from './correcting.ts';
import { counters } from './counters.ts';
import { documents } from './documents.ts';
import { events } from './events.ts';
import { journal } from './journal.ts';
import { keys } from './keys.ts';
import { live } from './live.ts';
import { maintenance } from './maintenance.ts';
import { operators } from './operators.ts';
import { orders } from './orders.ts';
import { participants } from './participants.ts';
import { settings } from './settings.ts';
import { shifts } from './shifts.ts';
import { signingIn } from './signing-in.ts';
import { system } from './system.ts';
import { terminals } from './terminals.ts';
import { ticketClasses } from './ticket-classes.ts';
import { training } from './training.ts';

/**
 * Every area under the name that others call it by. Some names are older than the areas, and programs
 * out there rely on them: those stay.
 */
export const contract = {
  access: { ...signingIn, ...operators, ...counters },
  events,
  installation: keys,
  journal,
  live,
  maintenance: { ...maintenance, ...settings },
  orders,
  participants,
  payments: { ...correcting, ...attempts },
  shifts,
  system,
  terminals,
  ticketClasses,
  tickets: documents,
  training,
};
export type Contract = typeof contract;
