import type { Language } from '../contract/language.ts';
import { gregorian, jalaliDay } from './days.ts';
import { dateFormatter } from './formatters.ts';
import { localeOf } from './locale.ts';

/** What the clock shows in a zone, in 24 hours. */
export const clockTime = (language: Language, at: Date, timeZone: string): string =>
  dateFormatter(localeOf[language], {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(at);

/** A day and its time, or two other things beside each other. */
export const joined = (language: Language, first: string, second: string): string =>
  first + (language === 'fa' ? '، ' : ', ') + second;

/** A moment on paper, whose parts stand in places of their own. */
export interface PaperMoment {
  /** The weekday; in Persian with the Jalali date. */
  readonly day: string;
  /** The Gregorian date. */
  readonly date: string;
  readonly time: string;
}

/** A moment in full, as the place where it happens would say it. */
export function momentOnPaper(language: Language, at: Date, timeZone: string): PaperMoment {
  const date = { day: 'numeric', month: 'long', year: 'numeric' } as const;
  return {
    day:
      language === 'fa'
        ? jalaliDay(at, timeZone, true)
        : gregorian(language, { timeZone, weekday: 'long' }).format(at),
    date: gregorian(language, { timeZone, ...date }).format(at),
    time: clockTime(language, at, timeZone),
  };
}
