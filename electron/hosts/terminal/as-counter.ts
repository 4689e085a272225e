import type { Acting } from '../../../core/acting.ts';
import { thisCounter } from '../../../core/counters/this-counter.ts';
import { Refused } from './command.ts';
import type { Here } from './here.ts';

/**
 * The one way of writing for what a lost computer must not do at a terminal either. Whoever has the built-in
 * database, or the address of a shared one's owner, needs no counter.
 * @throws {Refused} at a counter that nobody has let in
 */
export async function asCounter(here: Here): Promise<Acting> {
  const nobody = await here.asNobody();
  if (!here.server.isCounters) return nobody;
  const { standing } = await thisCounter(here.database, nobody.counterId);
  if (standing === 'in') return nobody;
  throw new Refused(
    standing === 'lockedOut'
      ? 'This counter is locked out. An admin lets it in again at another counter.'
      : 'This counter is waiting to be let in: start Rowlock and let an admin sign in here, or have it let in at another counter.',
  );
}
