import { isGivenName } from './given-names.ts';
import type { ColumnUse } from './headings.ts';
import { bareName } from './names.ts';
import { numberInName } from './number-in-name.ts';
import { isDate, isPesel, looksLikePesel, numberShape, withZeros } from './number-shapes.ts';

/** What of a person a column is by the look of its cells. */
export type Look = 'pesel' | 'document' | 'ordinal' | 'words' | 'word' | 'other' | 'empty';

const most = (values: readonly string[], is: (value: string) => boolean) =>
  values.filter(is).length * 2 > values.length;

const isOrdinal = (text: string) => /^\p{Nd}{1,5}[.)]?$/u.test(text);

/** Nine digits are a telephone, unless zeros in front make a PESEL of them. */
function isPeselLike(text: string): boolean {
  const shape = isDate(text) ? null : numberShape(text);
  if (shape === null || !looksLikePesel(shape)) return false;
  return shape.digits.length !== 9 || withZeros(shape.digits) !== null;
}

/** Some capitals and many digits, and no words: `AB 123456`, `C01X00T47`. */
const isDocumentLike = (text: string): boolean =>
  !isDate(text) &&
  /^(?=(.*\p{Nd}){4})[\p{L}\p{Nd}][\p{L}\p{Nd} ./-]{4,19}$/u.test(text) &&
  !/\p{L}{5}|\p{Lu}\p{Ll}{2}|\p{Ll}{3}|\p{L}\P{Nd}*[ ]\P{Nd}*\p{L}/u.test(text);

export function lookOf(values: readonly string[]): Look {
  const said = values.filter(each => each !== '');
  if (said.length === 0) return 'empty';
  if (most(said, isPeselLike)) return 'pesel';
  if (most(said, isOrdinal)) return 'ordinal';
  if (most(said, each => isPeselLike(each) || isDocumentLike(each))) return 'document';
  const isName = (text: string) => /\p{L}/u.test(text) && !/[@\p{Nd}]/u.test(text);
  if (!most(said, each => /\p{L}{2}/u.test(each)) || most(said, each => each.includes('@')))
    return 'other';
  if (!most(said, each => isName(each) || / /.test(each))) return 'other';
  return most(said, each => /\S[\s,]+\S/u.test(each)) ? 'words' : 'word';
}

/** How many right PESELs there are: which of several columns of digits is the one. */
const rightOnes = (values: readonly string[]) =>
  values.filter(each => isPesel(numberShape(each)?.digits ?? '')).length;

export interface Guess {
  readonly uses: readonly ColumnUse[];
  /** The names themselves say which are first names. */
  readonly isSure: boolean;
}

/** Names in the spoken order that everybody knows, in most lines; the other way round somebody should look. */
const isTold = (given: number, family: number, all: number) => given > family && given * 2 >= all;

const count = (values: readonly string[], is: (value: string) => boolean) =>
  values.filter(is).length;
const lastWord = (text: string) => text.trim().split(/\s+/).at(-1) ?? '';

/** What columns hold, by what stands in them; names in the order in which names are spoken, unless they say otherwise. */
export function guessed(columns: readonly (readonly string[])[]): Guess {
  const looks = columns.map(lookOf);
  const uses: ColumnUse[] = looks.map(look => (look === 'ordinal' ? 'ordinal' : 'ignored'));
  const numbers = columns
    .map((values, at) => ({ at, right: rightOnes(values), look: looks[at] }))
    .filter(({ look }) => look === 'pesel' || look === 'document')
    .toSorted(
      (a, b) => b.right - a.right || Number(b.look === 'pesel') - Number(a.look === 'pesel'),
    );
  for (const [rank, { at, look }] of numbers.entries())
    if (rank === 0) uses[at] = 'id';
    else if (look === 'document') uses[at] = 'document';

  const names = looks.flatMap((look, at) => (look === 'word' || look === 'words' ? [at] : []));
  const [a, b] = names;
  if (a === undefined) return { uses, isSure: numbers.length > 0 };
  const namesIn = (at: number) =>
    (columns[at] ?? []).map(cell => bareName(numberInName(cell).name)).filter(each => each !== '');
  const first = namesIn(a);
  const isFull = (values: readonly string[]) =>
    most(
      values,
      each => isGivenName(each) !== isGivenName(lastWord(each)) && /\S[\s,]+\S/.test(each),
    );
  if (b === undefined || (looks[a] === 'words' && isFull(first))) {
    const [given, family] = [
      count(first, isGivenName),
      count(first, each => isGivenName(lastWord(each))),
    ];
    const comma = most(first, each => each.includes(','));
    // Several people on one line: each line says so.
    for (const at of names.slice(1)) if (looks[at] === 'words') uses[at] = 'fullName';
    if (looks[a] === 'words') uses[a] = family > given && !comma ? 'lastFirst' : 'fullName';
    else uses[a] = given > 0 ? 'firstName' : 'lastName';
    return { uses, isSure: comma || isTold(given, family, first.length) };
  }
  const [given, family] = [count(first, isGivenName), count(namesIn(b), isGivenName)];
  [uses[a], uses[b]] = family > given ? ['lastName', 'firstName'] : ['firstName', 'lastName'];
  return { uses, isSure: isTold(given, family, first.length) };
}
