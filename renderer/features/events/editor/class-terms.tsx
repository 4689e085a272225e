import { useEffect, useRef } from 'react';
import { useText } from '../../../text/index.tsx';
import type { ClassDraft } from '../draft/draft.ts';
import classes from './class-terms.module.css';
import { DayField } from './day-field.tsx';
import { TimeField } from './time-field.tsx';
import type { Editor } from './use-editor.ts';
import { useProblem } from './use-problem.ts';
import { WholeField } from './whole-field.tsx';

interface Props {
  readonly editor: Editor;
  readonly row: ClassDraft;
  readonly name: string;
}

const ends = [
  { field: 'saleFrom', otherwise: 'anyTime', time: '00:00' },
  { field: 'saleUntil', otherwise: 'untilStart', time: '23:59' },
] as const;

/** An age follows from a national id, so its limits stand only where one is asked for. */
const limits = ['limit', 'minAge', 'maxAge'] as const;

/** When a ticket class is on sale, in the event's zone, how much of it one order may hold, and for whom. */
export function ClassTerms({ editor, row, name }: Props) {
  const text = useText().events;
  const problem = useProblem(editor);
  const { draft, setClass } = editor;
  const terms = useRef<HTMLDivElement>(null);
  // What was just opened should not stay hidden below the edge.
  useEffect(() => terms.current?.scrollIntoView({ block: 'nearest' }), []);
  return (
    <div ref={terms} className={classes['terms']}>
      {ends.map(({ field, otherwise, time }) => (
        <div key={field} className={classes['end']}>
          <DayField
            className={classes['endDay']}
            label={text[field]}
            aria-label={text.ofClass(text[field], name)}
            placeholder={text[otherwise]}
            timeZone={draft.timeZone}
            value={row[field].day}
            error={problem(`${row.id}.${field}`)}
            onChange={day => {
              // A day begins and ends at midnight until somebody says otherwise.
              const untimed = row[field].time === '' && day !== '';
              setClass(row.id, { [field]: { day, time: untimed ? time : row[field].time } });
            }}
          />
          <TimeField
            className={classes['endTime']}
            label={text.time}
            aria-label={text.ofClass(`${text[field]}, ${text.time}`, name)}
            value={row[field].time}
            onChange={typed => setClass(row.id, { [field]: { ...row[field], time: typed } })}
          />
        </div>
      ))}
      {limits
        .filter(each => each === 'limit' || row.participantData === 'nationalId')
        .map(field => (
          <WholeField
            key={field}
            className={classes['limit']}
            label={text[field]}
            aria-label={text.ofClass(text[field], name)}
            placeholder={text.noLimit}
            value={row[field]}
            error={problem(`${row.id}.${field}`)}
            onChange={typed => setClass(row.id, { [field]: typed })}
          />
        ))}
    </div>
  );
}
