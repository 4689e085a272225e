import type { Router } from '@orpc/server';
import type { Contract } from '../../core/contract/index.ts';
import type { HostContext } from '../program/host-context.ts';
import { chain } from './chain.ts';
import { type Call, carryOut, type Rows, type Work } from './row.ts';
import { counters } from './rows/counters.ts';
import { documents } from './rows/documents.ts';
import { events } from './rows/events.ts';
import { journal } from './rows/journal.ts';
import { keys } from './rows/keys.ts';
import { live } from './rows/live.ts';
import { maintenance } from './rows/maintenance.ts';
import { operators } from './rows/operators.ts';
import { orders } from './rows/orders.ts';
import { participants } from './rows/participants.ts';
import { payments } from './rows/payments.ts';
import { settings } from './rows/settings.ts';
import { shifts } from './rows/shifts.ts';
import { signingIn } from './rows/signing-in.ts';
import { system } from './rows/system.ts';
import { terminals } from './rows/terminals.ts';
import { ticketClasses } from './rows/ticket-classes.ts';
import { training } from './rows/training.ts';

/** Every operation and its use case, under the names of the contract. */
const rows: { readonly [Group in keyof Contract]: Rows<Contract[Group]> } = {
  access: { ...signingIn, ...operators, ...counters },
  events,
  installation: keys,
  journal,
  live,
  maintenance: { ...maintenance, ...settings },
  orders,
  participants,
  payments,
  shifts,
  system,
  terminals,
  ticketClasses,
  tickets: documents,
  training,
};

interface Handled {
  readonly context: HostContext & { work: Work; caller: Call['caller'] };
  readonly input: unknown;
  readonly signal?: AbortSignal | undefined;
}

/** One operation of the chain, of which is known only that it takes a handler. */
type Declared = Record<string, { handler(handle: (call: Handled) => Promise<unknown>): unknown }>;

const handled = ([group, own]: [string, object]) => {
  const declared = (chain as unknown as Record<string, Declared>)[group] ?? {};
  const each = Object.entries(own).map(([name, row]: [string, unknown]) => [
    name,
    declared[name]?.handler(({ context, input, signal }) =>
      carryOut(row, context.work, input, { host: context, caller: context.caller, signal }),
    ),
  ]);
  return [group, Object.fromEntries(each) as object] as const;
};

/** What hosts serve. Rows are held to the contract above; here all of them are handled alike. */
export const router = chain.router(
  Object.fromEntries(Object.entries(rows).map(handled)) as Router<Contract, HostContext>,
);
