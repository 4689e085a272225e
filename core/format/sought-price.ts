import { Minor } from '../contract/money.ts';
import { fold } from '../contract/searched.ts';
import type { PriceRange } from '../contract/understood.ts';
import { readAmount } from './typed-amount.ts';

/** Words that are typed before an amount, separated by commas. */
const said = (words: string) => new Set(words.split(', ').map(fold));

const atMost = said('<, <=, ≤, under, below, up to, max, do, poniżej, maks, زیر, تا, کمتر از');
const atLeast = said('>, >=, ≥, over, above, powyżej, بالای, بیش از, بیشتر از');

/** Signs and names beside the code, which each of them has. */
const signs = {
  PLN: ['zł'],
  EUR: ['€', 'euro'],
  USD: ['$'],
  GBP: ['£'],
  CZK: ['kč'],
  IRR: ['ریال'],
};

const currencies = new Map(
  Object.entries(signs).flatMap(([code, also]) =>
    [code, ...also].map(each => [fold(each), code] as const),
  ),
);

const sign = [...currencies.keys()].map(each => each.replace('$', String.raw`\$`)).join('|');
const pattern = new RegExp(
  String.raw`^(\D*?) ?(${sign})? ?(\d+(?:[.,]\d{1,2})?) ?(${sign})?$`,
  'u',
);

/**
 * The price that folded words mean: "under 50", "<50 zł", "do 50", "زیر 50", and an amount with its currency, which
 * is just that price. A number alone is none. Without a currency it is in the one that is usual here.
 */
export function readSoughtPrice(said: string, usual: string): PriceRange | null {
  const [, word = '', before, figures = '', behind] = pattern.exec(said) ?? [];
  const code = currencies.get(before ?? behind ?? '');
  const isMost = atMost.has(word);
  const isLeast = atLeast.has(word);
  if (figures === '' || !(isMost || isLeast || (word === '' && code !== undefined))) return null;
  const currency = code ?? usual;
  const amount = readAmount(figures, currency);
  if (!amount.ok || amount.minor === null) return null;
  const minor = Minor.parse(amount.minor);
  return { currency, fromMinor: isMost ? null : minor, toMinor: isLeast ? null : minor };
}
