import { useMemo } from 'react';
import type { Language } from '../../../../core/contract/language.ts';
import type { Format } from '../../../../core/format/format.ts';
import { percentIn } from '../../../../core/format/numbers.ts';
import { readPercent, readWhole } from '../../../../core/format/typed-numbers.ts';
import { readTime } from '../../../../core/format/typed-time.ts';
import { momentOf, type WallTime } from '../../../../core/format/wall-time.ts';
import { faultSentence } from '../../../text/answer-sentence.ts';
import { type Text, useLanguage, useText } from '../../../text/index.tsx';
import { useFormat } from '../../../ui/format.ts';
import type { Change } from '../draft/changes.ts';
import type { ClassDraft, EventDraft } from '../draft/draft.ts';
import type { ClassField } from '../draft/fields.ts';
import type { Problem } from '../draft/problems.ts';

/** What is wrong with a field, in a sentence. */
export function problemSentence(text: Text, problem: Problem): string {
  const { problems } = text.events;
  switch (problem.kind) {
    case 'fault':
      return faultSentence(text, problem.fault);
    case 'typing':
      return problems[problem.what];
    case 'taken':
      return problems.taken(problem.taken);
    case 'nameTaken':
      return problems.nameTaken;
    case 'currencyFixed':
      return problems.currencyFixed;
    case 'afterStart':
      return problems.afterStart;
    case 'longAfterStart':
      return problems.longAfterStart;
  }
}

/** A wall time in words; null when it is none. */
export function wallInWords(format: Format, wall: WallTime, timeZone: string): string | null {
  const meant = momentOf({ day: wall.day, time: readTime(wall.time) ?? '' }, timeZone);
  return meant === null ? null : format.dateTime(meant.iso, timeZone);
}

interface Means {
  readonly text: Text;
  readonly format: Format;
  readonly language: Language;
}

/** Every price with its amount, in their order. */
function pricesInWords(
  { text, format }: Means,
  { name, priceMinor, prices }: ClassDraft,
  currency: string,
): string | null {
  const amount = (minor: number | null) => (minor === null ? '' : format.money(minor, currency));
  if (prices.length === 0) return priceMinor === null ? null : amount(priceMinor);
  return prices
    .map(each => {
      const told = `${each.name.trim() === '' ? name : each.name} ${amount(each.priceMinor)}`;
      return each.active ? told : `${told} (${text.events.notOffered})`;
    })
    .join(text.events.and);
}

function classValue(
  { text, format, language }: Means,
  row: ClassDraft,
  field: ClassField,
  { currency, timeZone }: Pick<EventDraft, 'currency' | 'timeZone'>,
): string | null {
  switch (field) {
    case 'name':
      return row.name;
    case 'priceMinor':
      return row.priceMinor === null ? null : format.money(row.priceMinor, currency);
    case 'vat': {
      const rate = readPercent(row.vat);
      return rate.ok && rate.value !== null ? percentIn(language, rate.value) : row.vat;
    }
    case 'capacity':
    case 'limit':
    case 'minAge':
    case 'maxAge': {
      const whole = readWhole(row[field]);
      if (!whole.ok) return row[field];
      return whole.value === null ? null : format.number(whole.value);
    }
    case 'participantData':
      return text.events.participantData[row.participantData];
    case 'saleFrom':
    case 'saleUntil':
      return wallInWords(format, row[field], timeZone);
    case 'prices':
      return pricesInWords({ text, format, language }, row, currency);
  }
}

function changeSentence(means: Means, change: Change): string {
  const { changed } = means.text.events;
  if (change.kind === 'added') return changed.added(change.row.name);
  if (change.kind === 'removed') return changed.removed(change.row.name);
  const told = (what: string, from: string | null, to: string | null) =>
    changed.fromTo(what, from ?? changed.nothing, to ?? changed.nothing);
  if (change.kind === 'class') {
    const { field, from, to } = change;
    const what = changed.inClass(changed.class[field], field === 'name' ? from.name : to.name);
    const [before, after] = [from, to].map(row => classValue(means, row, field, change));
    // Of a price a proof may have changed, or a time: the list would say the same twice.
    return field === 'prices' && before === after
      ? what
      : told(what, before ?? null, after ?? null);
  }
  const { field, from, to } = change;
  const what = changed.event[field];
  // Long texts and lists are named; their contents would bury the rest.
  if (field === 'description' || field === 'artists' || field === 'categories') return what;
  const value = (draft: EventDraft) =>
    field === 'day' ? wallInWords(means.format, draft, draft.timeZone) : draft[field];
  return told(what, value(from), value(to));
}

/** Turns changes into sentences such as "price of Balcony 35,00 zł → 40,00 zł". */
export function useChangeSentences(): (changes: readonly Change[]) => string[] {
  const text = useText();
  const format = useFormat();
  const { language } = useLanguage();
  return useMemo(
    () => changes => changes.map(each => changeSentence({ text, format, language }, each)),
    [text, format, language],
  );
}
