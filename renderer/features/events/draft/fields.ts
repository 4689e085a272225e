import { readPercent, readWhole } from '../../../../core/format/typed-numbers.ts';
import { readTime } from '../../../../core/format/typed-time.ts';
import type { WallTime } from '../../../../core/format/wall-time.ts';
import type { ClassDraft, EventDraft } from './draft.ts';
import type { PriceDraft } from './prices.ts';

export const eventFields = [
  'title',
  'day',
  'time',
  'timeZone',
  'place',
  'currency',
  'description',
  'artists',
  'categories',
] as const satisfies readonly (keyof EventDraft)[];
export type EventField = (typeof eventFields)[number];

export const classFields = [
  'name',
  'priceMinor',
  'vat',
  'capacity',
  'participantData',
  'saleFrom',
  'saleUntil',
  'limit',
  'minAge',
  'maxAge',
  'prices',
] as const satisfies readonly (keyof ClassDraft)[];
export type ClassField = (typeof classFields)[number];

const tidy = (text: string) => text.trim().normalize('NFC');
const known = (name: string) => tidy(name).toLowerCase();
const number = (typed: string, read: typeof readWhole) => {
  const reading = read(typed);
  return reading.ok ? String(reading.value) : typed;
};
/** What a day and a time on the wall mean. */
const wall = ({ day, time }: WallTime) => (day === '' ? '' : `${day} ${readTime(time) ?? time}`);

/** What a field means, so that two ways of typing the same are no difference. */
export function eventMeaning(draft: EventDraft, field: EventField): string {
  // Names are known whatever their case, and categories stand in the order of the alphabet.
  if (field === 'artists') return JSON.stringify(draft.artists.map(known));
  if (field === 'categories') return JSON.stringify(draft.categories.map(known).sort());
  if (field === 'time') return readTime(draft.time) ?? draft.time;
  return tidy(draft[field]);
}

const priceMeaning = (price: PriceDraft) => [
  price.id,
  tidy(price.name),
  price.priceMinor,
  number(price.minAge, readWhole),
  number(price.maxAge, readWhole),
  tidy(price.proof),
  wall(price.saleFrom),
  wall(price.saleUntil),
  price.active,
];

export function classMeaning(row: ClassDraft, field: ClassField): string {
  switch (field) {
    case 'name':
      return tidy(row.name);
    case 'priceMinor':
    case 'participantData':
      return String(row[field]);
    case 'vat':
      return number(row.vat, readPercent);
    case 'capacity':
    case 'limit':
    case 'minAge':
    case 'maxAge':
      return number(row[field], readWhole);
    case 'saleFrom':
    case 'saleUntil':
      return wall(row[field]);
    case 'prices':
      return JSON.stringify(row.prices.map(priceMeaning));
  }
}

export const sameWall = (a: WallTime, b: WallTime): boolean => wall(a) === wall(b);

export const sameEventField = (a: EventDraft, b: EventDraft, field: EventField): boolean =>
  eventMeaning(a, field) === eventMeaning(b, field);

export const sameClassField = (a: ClassDraft, b: ClassDraft, field: ClassField): boolean =>
  classMeaning(a, field) === classMeaning(b, field);
