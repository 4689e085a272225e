import type { Language } from '../../../core/contract/language.ts';
import { westernDigits } from '../../../core/contract/pesel.ts';
import { Settings } from '../../../core/contract/settings.ts';
import { count } from '../../../core/format/numbers.ts';

/** The settings as they are typed: everything is text. */
export type Draft = Record<keyof Settings, string>;

/** The numbers in the digits of the language; typed, all kinds of digits are read. */
export const draftOf = (settings: Settings, language: Language): Draft => ({
  ...settings,
  holdMinutes: count(language, settings.holdMinutes),
  lateMinutes: count(language, settings.lateMinutes),
  lockMinutes: count(language, settings.lockMinutes),
  retentionDays: count(language, settings.retentionDays),
});

/** What was typed, with numbers as numbers; whatever is none is left for the contract to refuse. */
export const valuesOf = (draft: Draft): Record<keyof Settings, unknown> => ({
  ...draft,
  holdMinutes: wholeOf(draft.holdMinutes),
  lateMinutes: wholeOf(draft.lateMinutes),
  lockMinutes: wholeOf(draft.lockMinutes),
  retentionDays: wholeOf(draft.retentionDays),
});

function wholeOf(typed: string): number {
  const text = westernDigits(typed).replace(/[\s,.٬](?=\d{3}$)/g, '');
  return /^\d+$/.test(text) ? Number(text) : Number.NaN;
}

/** Only what differs from the stored settings, so that another counter's change is not undone. */
export function changesOf(draft: Draft, stored: Settings): Partial<Settings> {
  const { data } = Settings.safeParse(valuesOf(draft));
  if (data === undefined) return {};
  const changed = Object.entries(data).filter(
    ([name, value]) => stored[name as keyof Settings] !== value,
  );
  return Object.fromEntries(changed);
}
