import { isGivenName } from './given-names.ts';
import { doubt, type Problem } from './problems.ts';

/** A name in its two parts. */
export interface ReadName {
  readonly firstName: string;
  readonly lastName: string;
  readonly problems: readonly Problem[];
}

/** `1. Jan`, `2) Jan`, `3 Jan`, `• Jan`: what stands before names in a list. */
const before =
  /^\s*(?:\p{Nd}{1,5}\s*[.):\-–]*\s+(?=\p{L})|\p{Nd}{1,5}[.)]\s*(?=\p{L})|[•·▪◦*–—-]\s*)/u;

/** A cell without what stands around a name in a list. */
export const bareName = (cell: string): string =>
  cell
    .normalize('NFC')
    .replace(/[\u200B\u2060\uFEFF\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '')
    .replace(before, '')
    .replace(/^[\s,،;؛:()]+|[\s,،;؛:(]+$/g, '')
    .replace(/[^\S\n]+/gu, ' ');

/** Letters that come from bytes of one alphabet read in another: `NowÄ…k`, `JĂłzef`. */
const damaged =
  /\uFFFD|[ÃĂ][łŁ³\u0093¤¶¼±]|[ÅĹ][şĽĄ\u0082\u0084\u009A\u009B‚„›ºż¼]|Ä[…‡™\u0085\u0087\u0099]|[ØÙÛ][\u00A0-\u00BF]/u;

/** What is strange about a name as it stands, whatever part it is of. */
export function strangeIn(cell: string, about: 'firstName' | 'lastName'): Problem[] {
  return [
    ...(/\S\s*\n\s*\S/u.test(cell) ? [doubt('lineBreak', about)] : []),
    ...(damaged.test(cell) ? [doubt('letters', about)] : []),
  ];
}

/** Parts whole names. Two words are clear, unless the names themselves say the contrary; more are doubtful. */
export function partedName(cell: string, lastFirst: boolean): ReadName {
  const name = bareName(cell)
    .replace(/\s*\n\s*/gu, ' ')
    .replace(/ ?([-‐–]) ?/gu, '$1');
  const commas = name.split(/\s*[,،]\s*/u);
  const [family = '', given = ''] = commas;
  if (commas.length > 1)
    return {
      ...{ firstName: given, lastName: family },
      problems: commas.length > 2 || !/[,،] /.test(name) ? [doubt('comma', 'lastName')] : [],
    };
  const words = name.split(' ').filter(word => word !== '');
  const [one = '', ...others] = words;
  if (words.length < 2) return { firstName: one, lastName: '', problems: [] };
  const last = others.at(-1) ?? '';
  const parted = lastFirst
    ? { firstName: others.join(' '), lastName: one }
    : { firstName: words.slice(0, -1).join(' '), lastName: last };
  if (words.length > 2) return { ...parted, problems: [doubt('words', 'lastName', words.length)] };
  return { ...parted, problems: orderOf(parted) };
}

/** Said of a last name that everybody knows as a first name, beside a first name that nobody does. */
export const orderOf = (name: Pick<ReadName, 'firstName' | 'lastName'>): Problem[] =>
  isGivenName(name.lastName) && !isGivenName(name.firstName) && name.firstName !== ''
    ? [doubt('order', 'lastName')]
    : [];
