import { Option } from 'commander';
import type { Amiss, Books } from '../../../core/contract/maintenance.ts';
import { checkBooks as check } from '../../../core/maintenance/check-books.ts';
import { type Command, Refused } from './command.ts';
import { counted } from './counted.ts';
import { progressOf } from './progress.ts';

/** For a scheduler, and after an older database was brought up to date. */
export const checkBooks: Command<{ json?: boolean }> = {
  summary: 'Looks for orders whose tickets and payments differ; safe beside running sales.',
  options: [new Option('--json', 'answers as one line of JSON')],
  begins: false,
  prepare:
    ({ json }) =>
    async (here, { print, say }) => {
      const books = await check(await here.asNobody(), { told: progressOf(say, 'orders') });
      here.log.info({ orders: books.orders, found: books.found }, 'books');
      for (const line of json ? [JSON.stringify(books)] : told(books)) print(line);
      if (books.found > 0) throw new Refused('The books are not in order.');
    },
};

function told({ orders, found, amiss, classes }: Books): string[] {
  const more = found - amiss.length - classes.length;
  return [
    ...(found === 0 ? [`The books are in order: ${counted(orders, 'order')}.`] : []),
    ...amiss.map(each => `Order ${each.code}: ${each.in.map(what => sentences[what]).join(', ')}.`),
    ...classes.map(
      each => `${each.eventTitle}, ${each.className}: its places differ from its orders.`,
    ),
    ...(more > 0 ? [`… and ${more} more.`] : []),
  ];
}

const sentences: Readonly<Record<Amiss, string>> = {
  tickets: 'its tickets differ from its lines',
  money: 'its payments differ from the prices of its tickets',
  currency: 'its currency differs from that of its event',
};
