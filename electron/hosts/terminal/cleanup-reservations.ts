import { Option } from 'commander';
import { releaseExpiredHolds } from '../../../core/maintenance/release-expired-holds.ts';
import type { Command } from './command.ts';
import { counted } from './counted.ts';

/** For a scheduler: places of lapsed holds count as free anyway, this tidies them up in the books. */
export const cleanupReservations: Command<{ dryRun?: boolean; json?: boolean }> = {
  summary: 'Gives the places of lapsed holds back; safe beside running sales.',
  options: [
    new Option('--dry-run', 'only says what would be given back'),
    new Option('--json', 'answers {"orders":1,"places":2,"dryRun":false}'),
  ],
  begins: false,
  prepare:
    ({ dryRun = false, json }) =>
    async (here, { print }) => {
      const { orders, places } = await releaseExpiredHolds(here.database, { dryRun });
      here.log.info({ orders, places, dryRun }, 'lapsed holds');
      if (json) print(JSON.stringify({ orders, places, dryRun }));
      else if (orders === 0) print('There are no lapsed holds.');
      else {
        const what = `${counted(orders, 'lapsed hold')} with ${counted(places, 'place')}`;
        print(dryRun ? `${what} would be given back.` : `${what} given back.`);
      }
    },
};
