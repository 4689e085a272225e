import { DatePicker } from '@mantine/dates';
import { dayOfMonthIn, jalaliDayOfMonth, monthIn } from '../../../core/format/calendar-page.ts';
import { useLanguage } from '../../text/index.tsx';
import classes from './moment.module.css';

interface Props {
  /** `2026-12-04`, or empty. */
  readonly value: string;
  readonly today: string;
  readonly onChoose: (day: string) => void;
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
      monthLabelFormat={day => monthIn(language, day)}
      renderDay={day => (
        <span className={classes['calendarDay']}>
          {dayOfMonthIn(language, day)}
          {persian && <small>{jalaliDayOfMonth(day)}</small>}
        </span>
      )}
      onChange={day => day !== null && onChoose(day)}
    />
  );
}
