import type { DocumentType } from '../../../../../../core/contract/participant.ts';
import { folded } from './folded.ts';

/** What a column of a list is taken as. */
export const columnUses = [
  'firstName',
  'lastName',
  'fullName',
  'lastFirst',
  'id',
  'pesel',
  'document',
  'documentType',
  'country',
  'ordinal',
  'ignored',
] as const;
export type ColumnUse = (typeof columnUses)[number];

/**
 * Headings as people write them, folded, the first that fits: of Polish and English ones each word stands for
 * itself, Persian ones are matched as they begin.
 */
const meanings: readonly (readonly [RegExp, ColumnUse])[] = [
  // Of somebody else, or not of the person at all, although a name or a number is spoken of.
  [
    /\b(rodow|panienskie|maiden|ojca|matki|rodzica|opiekuna|father|mother|parent|guardian)/,
    'ignored',
  ],
  [
    /^(نام پدر|نام مادر|تاریخ|سن$|تلفن|موبایل|شماره (تلفن|موبایل|تماس)|ایمیل|نشانی|آدرس|توضیح|کلاس|جنسیت)/,
    'ignored',
  ],
  [/\b(data|date|dob|wiek|age|born|urodzenia|birth|birthday)\b/, 'ignored'],
  [
    /\b(e ?mail|mail|tel|telefon|telefonu|phone|mobile|komorka|adres|address|miasto|city|ulica|kod pocztowy)\b/,
    'ignored',
  ],
  [
    /\b(klasa|class|grupa|group|plec|sex|gender|uwagi|notes?|remarks?|bilet|ticket|cena|price|firma|company|szkola|school)\b/,
    'ignored',
  ],
  [
    /^(rodzaj|typ) (dokumentu|dowodu)|^(document|id) type|^type of (document|id)|^نوع مدرک/,
    'documentType',
  ],
  [/^(kraj|panstwo|country|issued by|issuing country|کشور)/, 'country'],
  [
    /\bpesel\b.*\b(dokument|dowod|paszport|document|passport|id)|\b(dokument|dowod|paszport|document|passport)\w*\b.*\bpesel\b/,
    'id',
  ],
  [/\bpesel\b/, 'pesel'],
  [
    /\b(dokument|dowod|dowodu|dokumentu|paszport|paszportu|document|passport)\b|seria i numer|^(identity|id) card/,
    'document',
  ],
  [/گذرنامه|پاسپورت|مدرک|^(کد|شماره) ملی/, 'document'],
  [
    /^(national id|national identity|identity number|id (number|no)|nr id|numer identyfikacyjny|personal (id|number|code)|شناسه ملی|شماره شناسایی)/,
    'id',
  ],
  [
    /\b(nazwisk\w*|last ?names?|surnames?|family ?names?)\b.*\b(imi\w*|first ?names?|given ?names?|forenames?)\b|^(last and first|surname and) name|^نام خانوادگی و نام/,
    'lastFirst',
  ],
  [
    /\b(imi\w*|first ?names?|given ?names?|forenames?)\b.*\b(nazwisk\w*|last ?names?|surnames?|family ?names?)\b|^نام و? ?نام خانوادگی|^نام و فامیل/,
    'fullName',
  ],
  [
    /^(full ?name|name and surname|first and last name|participants?|guests?|attendees?|persons?|uczestni\w+|gosc(ie)?|osob[ay]|شرکت کننده|مهمان|نام کامل)/,
    'fullName',
  ],
  [
    /\b(nazwisko|nazwiska|last ?name|surname|family ?name)\b|^last$|^(نام خانوادگی|فامیل)/,
    'lastName',
  ],
  [
    /\b(imie|imiona|imienia|first ?name|given ?names?|forename|vorname)\b|^first$|^(نام کوچک|نام$)|^name$/,
    'firstName',
  ],
  [/^(l ?p|no|nr|#|№|numer|poz|pozycja|ordinal|row|id|ردیف|شماره)$/, 'ordinal'],
];

/** What a heading says that its column holds; null for any other word. */
export function useOfHeading(cell: string): ColumnUse | null {
  const words = folded(cell);
  if (words === '' || words.length > 60) return null;
  return meanings.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

/** Which document a heading speaks of; undefined where it does not say. */
export function documentOfHeading(cell: string): DocumentType | undefined {
  const words = folded(cell);
  if (/paszport|passport|گذرنامه|پاسپورت/.test(words)) return 'passport';
  if (/dowod|identity card|id card|کد ملی|شماره ملی/.test(words)) return 'identityCard';
  return /pobyt|residence/.test(words) ? 'residenceCard' : undefined;
}

/** Whether a heading asks for the number that everybody has in Iran. */
export const isIranian = (cell: string): boolean => /(کد|شماره) ملی/.test(folded(cell));

/** Words that nobody is called, in the languages of the program: one of them makes a row a heading. */
const unmistakable =
  /^(imie|imiona|nazwisko|pesel|nr pesel|numer pesel|first ?name|last ?name|surname|lp|l p|نام خانوادگی|کد ملی|ردیف|imie i nazwisko|nazwisko i imie|نام و نام خانوادگی)$/;

/**
 * Whether a row names columns and no person: one cell that nobody can be called, or nothing but known words;
 * and never with a number of somebody in it.
 */
export function isHeading(cells: readonly string[]): boolean {
  const said = cells.filter(each => each !== '');
  if (said.length === 0 || said.some(each => /\p{Nd}{4}/u.test(each))) return false;
  const known = said.filter(each => useOfHeading(each) !== null);
  return (
    said.some(each => unmistakable.test(folded(each))) ||
    (known.length === said.length &&
      known.some(each => !['ordinal', 'ignored'].includes(useOfHeading(each) ?? '')))
  );
}
