import { withOwner } from '../support/fixtures/owner.ts';
import { audit, ghosts, letAllLapse } from './audit.ts';
import type { Counter } from './counter.ts';
import type { Outcome } from './fault.ts';
import type { Ledger } from './ledger.ts';

/**
 * Closes the books after a fault: compares them with what was told, lets all deadlines pass, and looks
 * again. What was told before is not told again.
 */
export const closeBooks = (
  ownerUrl: string,
  counter: Counter,
  ledger: Ledger,
): Promise<Pick<Outcome, 'wrong' | 'again'>> =>
  withOwner(ownerUrl, async owner => {
    const found = await audit(owner, ledger.sales, ledger.settled);
    await letAllLapse(owner);
    await counter.session().operations.maintenance.releaseExpiredHolds({});
    ledger.lapse();
    const wrong = [...found, ...(await ghosts(owner)), ...ledger.takeComplaints()];
    return { wrong, again: ledger.takeAgain() };
  });
