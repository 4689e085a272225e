import type { Language } from '../../../../core/contract/language.ts';
import { westernDigits } from '../../../../core/contract/pesel.ts';
import { Settings } from '../../../../core/contract/settings.ts';
import { count } from '../../../../core/format/numbers.ts';
import { readPercent, typedPercent } from '../../../../core/format/typed-numbers.ts';
import { readTime, typedTime } from '../../../../core/format/typed-time.ts';

type Numbers =
  | 'cancellationFeeBp'
  | 'holdMinutes'
  | 'lateMinutes'
  | 'lockMinutes'
  | 'retentionDays';

/** The settings as they are typed: numbers are text too. */
export type Draft = Omit<Settings, Numbers | 'countToleranceMinor' | 'otherMethods'> &
  Record<Numbers, string> & {
    /** Null while empty or not an amount. */
    countToleranceMinor: number | null;
    /** One a line. */
    otherMethods: string;
  };

/** The numbers in the digits of the language; typed, all kinds of digits are read. */
export const draftOf = (settings: Settings, language: Language): Draft => ({
  ...settings,
  holdMinutes: count(language, settings.holdMinutes),
  lateMinutes: count(language, settings.lateMinutes),
  cancellationFeeBp: typedPercent(language, settings.cancellationFeeBp),
  lockMinutes: count(language, settings.lockMinutes),
  retentionDays: count(language, settings.retentionDays),
  dayStartsAt: typedTime(language, settings.dayStartsAt),
  otherMethods: settings.otherMethods.join('\n'),
});

/** What was typed, with numbers as numbers; whatever is none is left for the contract to refuse. */
export const valuesOf = (draft: Draft): Record<keyof Settings, unknown> => ({
  ...draft,
  holdMinutes: wholeOf(draft.holdMinutes),
  lateMinutes: wholeOf(draft.lateMinutes),
  cancellationFeeBp: percentOf(draft.cancellationFeeBp),
  lockMinutes: wholeOf(draft.lockMinutes),
  retentionDays: wholeOf(draft.retentionDays),
  dayStartsAt: readTime(draft.dayStartsAt) ?? draft.dayStartsAt,
  otherMethods: draft.otherMethods.split('\n').filter(line => line.trim() !== ''),
});

function wholeOf(typed: string): number {
  const text = westernDigits(typed).replace(/[\s,.٬](?=\d{3}$)/g, '');
  return /^\d+$/.test(text) ? Number(text) : Number.NaN;
}

/** In basis points. */
function percentOf(typed: string): number {
  const read = readPercent(typed);
  return read.ok ? (read.value ?? Number.NaN) : Number.NaN;
}

/** Only what differs from the stored settings, so that another counter's change is not undone. */
export function changesOf(draft: Draft, stored: Settings): Partial<Settings> {
  const { data } = Settings.safeParse(valuesOf(draft));
  if (data === undefined) return {};
  const changed = Object.entries(data).filter(
    ([name, value]) => JSON.stringify(stored[name as keyof Settings]) !== JSON.stringify(value),
  );
  return Object.fromEntries(changed);
}
