import { readPesel, westernDigits } from './pesel.ts';

/** Letters of other scripts that look like a Latin capital: who copies a passport cannot tell them apart. */
const lookAlikes: Readonly<Record<string, string>> = {
  ...pairs('АВЕКМНОРСТХУІЈЅԚԜ', 'ABEKMHOPCTXYIJSQW'),
  ...pairs('ΑΒΕΖΗΙΚΜΝΟΡΤΥΧϹ', 'ABEZHIKMNOPTYXC'),
};

function pairs(alike: string, latin: string): Record<string, string> {
  return Object.fromEntries(Array.from(alike, (letter, at) => [letter, latin.charAt(at)]));
}

/**
 * The number of a document in the one form that it is kept and found in: Latin capitals, western digits,
 * plain hyphens, single spaces and nothing that cannot be seen.
 */
export const documentNumber = (text: string): string =>
  westernDigits(text.normalize('NFKC'))
    .replace(/\p{Cf}/gu, '')
    .toUpperCase()
    .replace(/[^\p{ASCII}]/gu, letter => lookAlikes[letter] ?? letter)
    .replace(/[‐‑‒–—−]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim();

/** Their own numbers of a person have eleven digits too, and some of them would pass for a PESEL. */
const elevenDigits = ['BE', 'BR', 'EE', 'HR', 'LT', 'LV', 'NG', 'NO', 'TR'];

/**
 * The PESEL that was typed as the number of a document; null where it is none. Many a foreigner in Poland has
 * one, so that of most countries nothing else can be meant by it.
 */
export function peselAmongDocuments(number: string, country: string | null): string | null {
  const digits = documentNumber(number).replace(/[ /.-]/g, '');
  return readPesel(digits).ok && !elevenDigits.includes(country ?? '') ? digits : null;
}
