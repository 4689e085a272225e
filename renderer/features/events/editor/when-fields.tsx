import type { ReactNode } from 'react';
import { useLanguage, useText } from '../../../text/index.tsx';
import { useFormat } from '../../../ui/format.ts';
import { readTime, typedTime } from '../draft/typed-time.ts';
import { momentOf, type WallTime, wallTimeIn } from '../draft/wall-time.ts';
import { DayField } from './day-field.tsx';
import classes from './details.module.css';
import { TimeField } from './time-field.tsx';
import type { Editor } from './use-editor.ts';
import { useProblem } from './use-problem.ts';
import { ZoneField } from './zone-field.tsx';

const meant = (wall: WallTime, timeZone: string) => {
  try {
    return momentOf({ day: wall.day, time: readTime(wall.time) ?? '' }, timeZone);
  } catch {
    return null;
  }
};

interface Props {
  readonly editor: Editor;
  /** What else stands in their row, before the words. */
  readonly children: ReactNode;
}

/** Day, time and zone, and in words what they mean together. */
export function WhenFields({ editor, children }: Props) {
  const text = useText().events;
  const { language } = useLanguage();
  const format = useFormat();
  const problem = useProblem(editor);
  const { draft, set } = editor;
  const moment = meant(draft, draft.timeZone);
  const told = () => {
    if (moment === null) return '';
    if (moment.kind === 'repeated') return text.repeated;
    if (moment.kind === 'exact') return '';
    return text.skipped(typedTime(language, wallTimeIn(moment.iso, draft.timeZone).time));
  };
  const warning = told();
  return (
    <>
      <DayField
        className={classes['day']}
        label={text.day}
        value={draft.day}
        timeZone={draft.timeZone}
        error={problem('day')}
        onChange={day => set({ day })}
      />
      <TimeField
        className={classes['time']}
        label={text.time}
        value={draft.time}
        error={problem('time')}
        onChange={time => set({ time })}
      />
      <div className={classes['zone']}>
        <ZoneField
          value={draft.timeZone}
          at={moment?.iso ?? null}
          error={problem('timeZone')}
          onChange={timeZone => set({ timeZone })}
        />
      </div>
      {children}
      <p className={classes['words']} data-warning={warning !== ''}>
        {warning || (moment && format.relativeDateTime(moment.iso, draft.timeZone))}
      </p>
    </>
  );
}
