import { DatePicker } from '@mantine/dates';
import { useLanguage } from '../../../text/index.tsx';
import { type Language, localeOf } from '../../../text/language.ts';
import { count } from '../../../text/plural.ts';
import classes from './fields.module.css';

interface Props {
  /** `2026-12-04`, or empty. */
  readonly value: string;
  readonly today: string;
  readonly onChoose: (day: string) => void;
}

const noon = (day: string) => new Date(`${day.slice(0, 10)}T12:00:00Z`);
const written = (locale: string, day: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(noon(day));

/** The month over the days; in Persian with the Jalali months that it covers. */
function monthLabel(language: Language, day: string): string {
  const locale = `${localeOf[language]}-u-ca-gregory`;
  const month = written(locale, day, { month: 'long', year: 'numeric' });
  if (language !== 'fa') return month;
  const first = `${day.slice(0, 8)}01`;
  const from = written('fa-IR', first, { month: 'long' });
  const to = written('fa-IR', `${day.slice(0, 8)}28`, { month: 'long' });
  return `${month} (${from}–${to})`;
}

/** A calendar to choose a day in. Persian days carry the Jalali day under them. */
export function Calendar({ value, today, onChoose }: Props) {
  const { language } = useLanguage();
  const persian = language === 'fa';
  return (
    <DatePicker
      value={value === '' ? null : value}
      defaultDate={value === '' ? today : value}
      weekendDays={persian ? [5] : [0, 6]}
      monthLabelFormat={day => monthLabel(language, day)}
      renderDay={day => (
        <span className={classes['calendarDay']}>
          {count(language, noon(day).getUTCDate())}
          {persian && <small>{written('fa-IR', day, { day: 'numeric' })}</small>}
        </span>
      )}
      onChange={day => day !== null && onChoose(day)}
    />
  );
}
