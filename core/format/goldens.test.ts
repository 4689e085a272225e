import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Language } from '../contract/language.ts';
import { agoIn } from './ago.ts';
import { amountIn, amountOnPaper } from './amounts.ts';
import { calendarDayIn } from './days.ts';
import { formatIn } from './format.ts';
import { momentOnPaper } from './moments.ts';
import { count, countOnPaper, percentIn, sizeIn } from './numbers.ts';
import { readAmount, typedAmount } from './typed-amount.ts';
import { readDay, typedDay } from './typed-day.ts';
import { readPercent, typedPercent } from './typed-numbers.ts';
import { typedTime } from './typed-time.ts';
import { momentOf, wallTimeIn } from './wall-time.ts';

/** Which kind of space parts figures is the platform's affair. */
const spaced = (text: string) => text.replace(/\s/gu, ' ');
/** So are marks of direction, but not on paper: its fonts have no shape for them. */
const plain = (text: string) => spaced(text).replace(/[\u200e\u200f]/g, '');

const now = Date.parse('2026-12-03T22:30:00Z');
/** Where the moment happens: a zone that needs naming is named by the platform's data, not ours. */
const at = (zone: string) => ({ now: () => now, timeZone: () => zone });

/** What is written of the values in the first columns, to be compared with those after them. */
const written: Record<string, (language: Language, ...values: string[]) => string[]> = {
  amount: (language, minor = '', currency = '') => [
    plain(amountIn(language, Number(minor), currency)),
    spaced(amountOnPaper(language, Number(minor), currency)),
    Number(minor) < 0 ? '' : typedAmount(language, Number(minor), currency),
  ],
  number: (language, n) => [
    plain(count(language, Number(n))),
    plain(countOnPaper(language, Number(n))),
  ],
  percent: (language, basisPoints) => [
    spaced(percentIn(language, Number(basisPoints))),
    typedPercent(language, Number(basisPoints)),
  ],
  size: (language, bytes) => [spaced(sizeIn(language, Number(bytes)))],
  moment: (language, iso = '', zone = '') => [
    spaced(formatIn(language, at(zone)).dateTime(iso, zone)),
    spaced(formatIn(language, at(zone)).relativeDateTime(iso, zone)),
    spaced(agoIn(language, Date.parse(iso), now, zone)),
    Object.values(momentOnPaper(language, new Date(iso), zone)).join(' | '),
  ],
  day: (language, day = '') => [spaced(calendarDayIn(language, day)), typedDay(language, day)],
  time: (language, time = '') => [typedTime(language, time)],
};

const rows = readFileSync(join(import.meta.dirname, 'goldens.tsv'), 'utf8')
  .trimEnd()
  .split('\n')
  .map(line => line.split('\t'));
const wallTimes = rows.filter(([kind]) => kind === 'wall');
const values = rows.filter(([kind]) => kind !== 'wall');

describe('what screens and paper say stays as it is', () => {
  test.each(values)('%s in %s: %s %s', (kind, language, ...cells) => {
    const write = written[kind];
    const inputs = kind === 'amount' || kind === 'moment' ? 2 : 1;
    const said = write?.(language as Language, ...cells.slice(0, inputs));
    expect(said).toEqual(cells.slice(inputs));
  });

  test('of every kind there are rows in every language', () => {
    const kinds = new Set(values.map(([kind, language]) => `${kind} ${language}`));
    expect(kinds.size).toBe(3 * Object.keys(written).length);
    expect(wallTimes.length).toBeGreaterThan(10);
  });

  test.each(rows.filter(([kind]) => kind === 'amount' || kind === 'percent'))(
    '%s in %s: what is typed for %s reads back',
    (kind, _language, value, ...cells) => {
      const typed = cells.at(-1) ?? '';
      if (typed === '') return;
      if (kind === 'percent')
        expect(readPercent(typed)).toEqual({ ok: true, value: Number(value) });
      else expect(readAmount(typed, cells[0] ?? '')).toEqual({ ok: true, minor: Number(value) });
    },
  );

  test.each(rows.filter(([kind]) => kind === 'day'))(
    '%s in %s: what is typed for %s reads back',
    (_kind, _language, day = '', _said, typed = '') => {
      expect(readDay(typed, day)).toBe(day);
    },
  );

  test.each(wallTimes)(
    '%s %s %s in %s',
    (_kind, day = '', time = '', zone = '', iso, kind, shown) => {
      expect(momentOf({ day, time }, zone)).toEqual({ iso, kind });
      expect(Object.values(wallTimeIn(iso, zone)).join(' ')).toBe(shown);
    },
  );
});
