import type { maintenance as area } from '../../../core/contract/maintenance.ts';
import { checkBooks } from '../../../core/maintenance/check-books.ts';
import { overview } from '../../../core/maintenance/overview.ts';
import { releaseExpiredHolds } from '../../../core/maintenance/release-expired-holds.ts';
import { lookingOf } from '../looked-at.ts';
import type { Rows } from '../row.ts';

export const maintenance: Rows<typeof area> = {
  async releaseExpiredHolds({ announce }, input, { host }) {
    const released = await releaseExpiredHolds(host.database(), input);
    if (!released.dryRun) announce(['orders.expire']);
    return released;
  },
  checkBooks: (outside, { work }, call) => checkBooks(outside, lookingOf(call, work)),
  overview,
};
