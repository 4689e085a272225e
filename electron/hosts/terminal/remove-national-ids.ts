import { Option } from 'commander';
import { removeIds } from '../../../core/participants/remove-ids.ts';
import type { Command } from './command.ts';
import { counted } from './counted.ts';

/** For a scheduler of a box office whose counters are rarely on; a running counter does it by itself. */
export const removeNationalIds: Command<{ dryRun?: boolean; json?: boolean }> = {
  summary: 'Destroys the national ids of events that are over for longer than the settings say.',
  options: [
    new Option('--dry-run', 'only says what would be destroyed'),
    new Option('--json', 'answers {"events":1,"people":2,"dryRun":false}'),
  ],
  begins: false,
  prepare:
    ({ dryRun = false, json }) =>
    async (here, { print }) => {
      const removed = await removeIds(await here.asNobody(), { dryRun });
      const { events, people } = removed;
      here.log.info({ events, people, dryRun }, 'national ids of past events');
      if (json) print(JSON.stringify(removed));
      else if (events === 0) print('There are no national ids whose time is over.');
      else {
        const what = `${counted(people, 'national id')} of ${counted(events, 'event')}`;
        print(dryRun ? `${what} would be destroyed.` : `${what} destroyed.`);
      }
    },
};
