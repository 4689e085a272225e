import { or, type SQL } from 'drizzle-orm';
import { events, orderBuyers, participants } from '../../../drizzle/schema/index.ts';
import { wordsOf } from '../../contract/searched.ts';
import { nearOf } from '../../database/near-words.ts';
import type { ReadTx } from '../../database/pool.ts';
import { meantBy, type Near } from '../../database/search.ts';
import { foundInTexts } from './found-in-texts.ts';

/** Spellings of a whole text that are looked for. */
const most = 5;

/** Among the names of participants and buyers and among events. */
export const nearInOrders = (tx: ReadTx, text: string): Promise<Near> =>
  nearOf(
    tx,
    wordsOf(text),
    { table: participants, column: participants.searchName },
    { table: orderBuyers, column: orderBuyers.searchText },
    { table: events, column: events.searchText },
  );

/** Orders with every word of the text as it is, or as it may have been meant. */
export async function foundSpelled(tx: ReadTx, text: string, near: Near): Promise<SQL | undefined> {
  if (near.length === 0) return foundInTexts(tx, text);
  const spellings = wordsOf(text).reduce<string[]>(
    (before, word) => {
      const meant = meantBy(word, near);
      const said = meant.length === 0 ? [word] : meant;
      return before.flatMap(each => said.map(one => `${each} ${one}`)).slice(0, most);
    },
    [''],
  );
  return or(...(await Promise.all(spellings.map(each => foundInTexts(tx, each.trim())))));
}
