import type { NationalId } from '../../core/contract/participant.ts';
import { readPesel } from '../../core/contract/pesel.ts';
import type { DemoEvent } from './demo-event.ts';

const names: Readonly<
  Record<DemoEvent['language'], { first: readonly string[]; last: readonly string[] }>
> = {
  en: {
    first: ['Alice', 'Ben', 'Chloe', 'Daniel', 'Erin', 'Finn', 'Grace', 'Hugh', 'Iris'],
    last: ['Archer', 'Bramble', 'Cole', "O'Dell", 'Everhart', 'Fox-Lane', 'Garrow', 'Hale'],
  },
  pl: {
    first: ['Łucja', 'Bartosz', 'Żaneta', 'Grażyna', 'Paweł', 'Joanna', 'Michał', 'Zofia'],
    last: ['Wróbel', 'Gęś-Kaczmarek', 'Sikora', 'Żuraw', 'Dąb', 'Ćwik', 'Łoś', 'Świerk'],
  },
  fa: {
    first: ['مهسا', 'آرش', 'نازنین', 'کیان', 'پریسا', 'سیاوش', 'لاله', 'بهرام', 'زهرا'],
    last: ['رادان', 'کیانی', 'سپهری', 'نیک‌نام', 'باغبان', 'آهنگر', 'درویش', 'گلچین'],
  },
};

/** The n-th person of a language; they repeat after some seventy. */
export function person(
  language: DemoEvent['language'],
  n: number,
): { firstName: string; lastName: string } {
  const { first, last } = names[language];
  return {
    firstName: first[n % first.length] ?? '',
    lastName: last[n % last.length] ?? '',
  };
}

/** Most have a PESEL, some a passport. */
export const nationalId = (n: number): NationalId =>
  n % 7 === 3
    ? {
        kind: 'document',
        type: 'passport',
        country: n % 2 === 0 ? 'IE' : 'IR',
        value: `XX${String(1_000_000 + n * 7_919)}`,
      }
    : { kind: 'pesel', value: fictionalPesel(n) };

/** Right by its control digit and date, drawn from no register. */
function fictionalPesel(n: number): string {
  const year = 1950 + ((n * 7) % 55);
  const month = 1 + ((n * 5) % 12) + (year < 2000 ? 0 : 20);
  const day = 1 + ((n * 11) % 28);
  const digits = (value: number, count: number) => String(value).padStart(count, '0');
  const birth = digits(year % 100, 2) + digits(month, 2) + digits(day, 2);
  const serial = digits((n * 613) % 10_000, 4);
  const all = Array.from({ length: 10 }, (_, control) => `${birth}${serial}${control}`);
  return all.find(each => readPesel(each).ok) ?? '';
}
