import { fold, wordsOf } from '../contract/searched.ts';
import type { Understood } from '../contract/understood.ts';
import { readSoughtDays } from './sought-days.ts';
import { readSoughtPrice } from './sought-price.ts';

/** Where somebody searches. */
export interface Around {
  /** The day there, YYYY-MM-DD. */
  readonly today: string;
  readonly timeZone: string;
  /** Of an amount that names none; null where nobody looks for a price. */
  readonly currency: string | null;
  /** A day without a year is the first one since then: today, where what is past is not looked for. */
  readonly since?: string;
}

export interface Sought extends Pick<Understood, 'days' | 'price'> {
  /** All but the price: what a title may say. */
  readonly text: string;
  /** What is neither days nor price. */
  readonly rest: string;
}

/** As many words as one of these takes: "day after tomorrow" is not among them. */
const longest = 3;

/**
 * What was typed into a search, taken apart: days and a price wherever they stand in it, in any of our languages
 * and figures; each once, the first of them. Everything else is words.
 */
export function readSought(typed: string, around: Around): Sought {
  const { today, timeZone, currency, since = today } = around;
  const tokens = typed.trim().split(/\s+/u).filter(Boolean);
  let [days, price]: [Sought['days'], Sought['price']] = [null, null];
  const text: string[] = [];
  const rest: string[] = [];
  for (let at = 0; at < tokens.length; ) {
    const taken = longestOf(tokens.length - at, count => {
      const raw = tokens.slice(at, at + count).join(' ');
      const said = fold(raw);
      const meant = days === null ? readSoughtDays(said, { today, timeZone, since }) : null;
      if (meant !== null) {
        days = { ...meant, typed: raw };
        text.push(raw);
        return true;
      }
      const range = price === null && currency !== null ? readSoughtPrice(said, currency) : null;
      if (range !== null) price = { ...range, typed: raw };
      return range !== null;
    });
    if (taken === 0) {
      text.push(tokens[at] ?? '');
      rest.push(tokens[at] ?? '');
    }
    at += Math.max(1, taken);
  }
  return { days, price, text: text.join(' '), rest: rest.join(' ') };
}

function longestOf(left: number, fits: (count: number) => boolean): number {
  for (let count = Math.min(left, longest); count > 0; count -= 1) if (fits(count)) return count;
  return 0;
}

/** What stays in the field when one of its meanings is taken away, or a word of it, however that was typed. */
export function without(typed: string, meaning: string): string {
  const tokens = typed.trim().split(/\s+/u);
  const count = meaning.split(' ').length;
  const isIt = (said: string) =>
    fold(said) === fold(meaning) || wordsOf(said).includes(fold(meaning));
  const from = tokens.findIndex((_, at) => isIt(tokens.slice(at, at + count).join(' ')));
  return tokens.filter((_, at) => from === -1 || at < from || at >= from + count).join(' ');
}
