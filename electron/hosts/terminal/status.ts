import { Option } from 'commander';
import type { SumToCheck } from '../../../core/contract/attempt.ts';
import { amountOnPaper } from '../../../core/format/amounts.ts';
import { overview } from '../../../core/maintenance/overview.ts';
import { isSetUp } from '../../../core/signing-in/is-set-up.ts';
import type { Command } from './command.ts';
import { counted } from './counted.ts';

export const status: Command<{ json?: boolean }> = {
  summary: 'Says which database this is, whether it answers, and what is held in it.',
  options: [new Option('--json', 'answers as one line of JSON')],
  begins: false,
  prepare:
    ({ json }) =>
    async (here, { print }) => {
      const outside = await here.asNobody();
      const seen = await outside.read(overview);
      const setUp = await isSetUp(here.database);
      const { version, where, kind } = here;
      if (json) {
        print(JSON.stringify({ version, database: { kind, where }, setUp, ...seen }));
        return;
      }
      const megabytes = (seen.databaseBytes / 1024 / 1024).toFixed(1);
      const rows = [
        ['Rowlock', version],
        ['Database', `${kind === 'shared' ? 'shared' : 'built-in'}, ${where}`],
        ['Server', `PostgreSQL ${seen.serverVersion}, ${counted(seen.connections, 'connection')}`],
        ['Content', `${megabytes} MB, ${counted(seen.migrations, 'migration')}`],
        ['Operators', setUp ? 'somebody exists' : 'nobody yet: use create-admin, or start Rowlock'],
        ['Holds', `${seen.heldOrders} open`],
        [
          'Lapsed',
          `${counted(seen.lapsedHolds, 'hold')} with ${counted(seen.lapsedPlaces, 'place')}`,
        ],
      ];
      if (seen.cardsWaiting.length > 0) rows.push(['Cards', waitingInWords(seen.cardsWaiting)]);
      for (const [name = '', value = ''] of rows) print(`${name.padEnd(11)}${value}`);
    },
};

/** What card terminals left open for more than ten minutes; it is cleared up in the window. */
const waitingInWords = (sums: readonly SumToCheck[]): string => {
  const each = sums.map(
    ({ kind, count, amountMinor, currency }) =>
      `${counted(count, kind === 'charge' ? 'payment' : 'refund')}, ${amountOnPaper('en', amountMinor, currency)}`,
  );
  return `${each.join('; ')}: to check for more than ten minutes, under Shift or Maintenance`;
};
