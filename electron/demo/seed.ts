import { type Acting, actingAs } from '../../core/acting.ts';
import type { Actor } from '../../core/context.ts';
import { CounterId } from '../../core/contract/ids.ts';
import type { Operator } from '../../core/contract/signing-in.ts';
import { registerCounter } from '../../core/counters/register-counter.ts';
import type { Database } from '../../core/database/pool.ts';
import type { Vault, WithVault } from '../../core/participants/vault.ts';
import { changeSettings } from '../../core/settings/change-settings.ts';
import { demoId } from './ids.ts';
import { ordersOf } from './orders-of.ts';
import { programme } from './programme.ts';
import { putOnSale } from './put-on-sale.ts';
import { serve } from './serve.ts';
import { completeStaff, type Staff } from './staff.ts';
import { standTerminal } from './terminal.ts';

export interface Installation {
  readonly database: Database;
  readonly counterId: CounterId;
  readonly vault: Vault;
}

/** Whom the work tells how far it is, and who may end it before its time. */
export interface Watch {
  readonly say: (sentence: string) => void;
  /** Called once, before anything is made. */
  readonly making: () => void;
  readonly ending: AbortSignal;
}

/** Whose name stands on the tickets. Set last, so it also tells that the sample data is complete. */
export const demoOrganisation = 'The Mill Arts Centre';

/** As many as the pool has connections. */
const counters = 4;

/** Holds of this counter would be offered again to whoever signs in; those of the sample data belong to another one. */
export const otherDesk = CounterId.parse(demoId(0, 0, 'counter'));

/** The one way of writing, for somebody at a counter. */
export function as(
  { database, vault }: Installation,
  operator: Operator | null,
  counterId: CounterId,
): Acting<Actor & WithVault> {
  // Nobody is looking yet.
  const announce = () => undefined;
  return actingAs(database, { operator, sessionId: null, counterId, vault, announce });
}

/**
 * Fills the sample data through the use cases that the screens call, so that it holds nothing that
 * could not have happened at a counter. What an interrupted start has left is completed.
 *
 * @param round a new number gives new events; the same number never does anything twice
 * @param terminalPort of the card terminal that is put to the counters; null where there is none to put there
 */
export async function seed(
  installation: Installation,
  soFar: Partial<Staff>,
  round: number,
  terminalPort: number | null,
  { say, making, ending }: Watch,
): Promise<void> {
  const { database, counterId } = installation;
  const now = new Date();
  making();
  say(`Making sample data: ${programme.length} events.`);
  // Before anybody exists: one that comes later would wait to be let in.
  await registerCounter(database, otherDesk);
  const staff = await completeStaff(as(installation, null, counterId), soFar);
  const admin = as(installation, staff.admin, counterId);
  if (terminalPort !== null) await standTerminal(admin, [counterId, otherDesk], terminalPort);

  for (const [at, event] of programme.entries()) {
    say(`  ${at + 1} of ${programme.length}: ${event.title}`);
    const idOf = demoId.bind(null, round, at);
    const organizer = as(installation, staff.organizer, counterId);
    const classIds = await putOnSale(organizer, event, idOf, now);
    const visits = ordersOf(event).map((order, number) => ({
      ...{ order, number, classIds, idOf },
      language: event.language,
    }));
    await inTurns(visits, visit => {
      ending.throwIfAborted();
      const here = visit.order.fate !== 'held' && visit.number % 2 === 0;
      return serve(as(installation, staff.clerk, here ? counterId : otherDesk), visit);
    });
  }
  await admin.write('maintenance.changeSettings', (tx, context) =>
    changeSettings(tx, context, { organisation: demoOrganisation }),
  );
}

/** Works through a list with a few at a time. */
async function inTurns<T>(waiting: readonly T[], work: (each: T) => Promise<void>): Promise<void> {
  const queue = [...waiting];
  const counter = async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) await work(next);
  };
  await Promise.all(Array.from({ length: counters }, counter));
}
