import type { Days, NamedDays } from '../contract/understood.ts';
import type { ReadTx } from '../database/pool.ts';
import { readSought, type Sought } from '../format/sought.ts';
import { dayAfter, weekendOf } from '../format/sought-days.ts';
import { dayIn } from '../format/wall-time.ts';
import { defaults, readSettings } from './settings.ts';

/** As many days ago a day without a year may be, where the past is looked for too. */
const halfYear = 182;

/**
 * What was typed into a search, by the day, the zone and the currency of the box office.
 * @param among events are to come and have a price, orders were made before and have none
 */
export async function readSoughtHere(
  tx: ReadTx,
  now: Date,
  typed: string,
  among: 'events' | 'orders',
): Promise<Sought & { readonly timeZone: string }> {
  const read = ({ timeZone, currency }: Pick<typeof defaults, 'timeZone' | 'currency'>) => {
    const today = dayIn(now, timeZone);
    const around =
      among === 'events'
        ? { today, timeZone, currency }
        : { today, timeZone, currency: null, since: dayAfter(today, -halfYear) };
    return { ...readSought(typed, around), timeZone };
  };
  const sought = read(defaults);
  // Words are the same everywhere: most searches need not ask.
  return sought.days === null && sought.price === null ? sought : read(await readSettings(tx));
}

/** Which days these are now, by the calendar of the box office. */
export async function namedDaysHere(tx: ReadTx, now: Date, name: NamedDays): Promise<Days> {
  const { timeZone } = await readSettings(tx);
  const today = dayIn(now, timeZone);
  return name === 'today' ? { from: today, to: today } : weekendOf(today, timeZone);
}
