import { isDate } from './number-shapes.ts';

/** A cell that holds a name and, behind or before it, the number of that person. */
export interface NameAndNumber {
  readonly name: string;
  /** Empty where there is none. */
  readonly number: string;
  /** There was more than one. */
  readonly hasMore: boolean;
}

const label = String.raw`(?:\b[Pp][Ee][Ss][Ee][Ll]\s*(?:nr|no)?\s*[:.-]?\s*)?`;
const digits = String.raw`\p{Nd}(?:[ \u00a0.,–-]?\p{Nd}){7,13}(?:[.,]0+)?`;
const power = String.raw`\p{Nd}[.,]\p{Nd}+[Ee]\+?\p{Nd}+`;
const passport = String.raw`[A-Z]{1,4}[ -]?\p{Nd}{5,9}`;

/** Digits as many as a PESEL may have lost or gained, or capitals and digits as passports have them. */
const numbers = new RegExp(
  String.raw`${label}(?<![\p{L}\p{Nd}])(?:${power}|${digits}|${passport})(?![\p{L}\p{Nd}])`,
  'gu',
);

/** Takes the number out of a cell such as `Jan Kowalski 44051401359` or `Jan Kowalski (PESEL: 44051401359)`. */
export function numberInName(cell: string): NameAndNumber {
  const plain = cell.normalize('NFKC');
  const [number, ...more] = plain.match(numbers) ?? [];
  if (number === undefined || isDate(number)) return { name: cell, number: '', hasMore: false };
  const name = plain
    .replace(numbers, ' ')
    .replace(/\(\s*\)|\[\s*\]/g, ' ')
    .replace(/(^|\s)[-–—|/,،;؛:]+(?=\s|$)/gu, ' ')
    .replace(/[^\S\n]+/gu, ' ')
    .trim();
  return { name, number, hasMore: more.length > 0 };
}
