import type { WallTime } from '../../../../core/format/wall-time.ts';
import { useText } from '../../../text/index.tsx';
import { DayField } from '../../../ui/moment/day-field.tsx';
import { TimeField } from '../../../ui/moment/time-field.tsx';
import classes from './class-terms.module.css';

type End = 'saleFrom' | 'saleUntil';

interface Props {
  readonly timeZone: string;
  /** Of what: a class or one of its prices. */
  readonly name: string;
  readonly value: Readonly<Record<End, WallTime>>;
  readonly error: (end: End) => string | undefined;
  /** What an empty end means. */
  readonly otherwise: Readonly<Record<End, string>>;
  readonly onChange: (typed: Partial<Record<End, WallTime>>) => void;
}

const ends = [
  { field: 'saleFrom', time: '00:00' },
  { field: 'saleUntil', time: '23:59' },
] as const;

/** From when until when something is sold, in the event's zone. */
export function SalePeriod({ timeZone, name, value, error, otherwise, onChange }: Props) {
  const text = useText().events;
  return (
    <>
      {ends.map(({ field, time }) => (
        <div key={field} className={classes['end']}>
          <DayField
            className={classes['endDay']}
            label={text[field]}
            aria-label={text.ofClass(text[field], name)}
            placeholder={otherwise[field]}
            timeZone={timeZone}
            value={value[field].day}
            error={error(field)}
            onChange={day => {
              // A day begins and ends at midnight until somebody says otherwise.
              const untimed = value[field].time === '' && day !== '';
              onChange({ [field]: { day, time: untimed ? time : value[field].time } });
            }}
          />
          <TimeField
            className={classes['endTime']}
            label={text.time}
            aria-label={text.ofClass(`${text[field]}, ${text.time}`, name)}
            value={value[field].time}
            onChange={typed => onChange({ [field]: { ...value[field], time: typed } })}
          />
        </div>
      ))}
    </>
  );
}
