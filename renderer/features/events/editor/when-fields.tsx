import { readTime, typedTime } from '../../../../core/format/typed-time.ts';
import { momentOf, type WallTime, wallTimeIn } from '../../../../core/format/wall-time.ts';
import { useLanguage, useText } from '../../../text/index.tsx';
import { useFormat } from '../../../ui/format.ts';
import { DayField } from '../../../ui/moment/day-field.tsx';
import { TimeField } from '../../../ui/moment/time-field.tsx';
import { CurrencyField } from './currency-field.tsx';
import classes from './details.module.css';
import { ProblemLines } from './problem-lines.tsx';
import type { Editor } from './use-editor.ts';
import { markOf, useProblem } from './use-problem.ts';
import { ZoneField } from './zone-field.tsx';

const meant = (wall: WallTime, timeZone: string) => {
  try {
    return momentOf({ day: wall.day, time: readTime(wall.time) ?? '' }, timeZone);
  } catch {
    return null;
  }
};

/** Day, time, zone and currency in one row; under it, in words, what they mean or what is wrong. */
export function WhenFields({ editor }: { readonly editor: Editor }) {
  const text = useText().events;
  const { language } = useLanguage();
  const format = useFormat();
  const problem = useProblem(editor);
  const { draft, stored, set } = editor;
  const moment = meant(draft, draft.timeZone);
  const told = () => {
    if (moment === null) return '';
    if (moment.kind === 'repeated') return text.repeated;
    if (moment.kind === 'exact') return '';
    return text.skipped(typedTime(language, wallTimeIn(moment.iso, draft.timeZone).time));
  };
  const warning = told();
  const taken = stored?.ticketClasses.some(each => each.sold + each.held > 0) === true;
  const lines = (['day', 'time', 'timeZone', 'currency'] as const).flatMap(field => {
    const sentence = problem(field);
    return sentence === undefined ? [] : [{ id: `problem-${field}`, label: text[field], sentence }];
  });
  return (
    <>
      <DayField
        className={classes['day']}
        label={text.day}
        value={draft.day}
        timeZone={draft.timeZone}
        {...markOf(editor, 'day')}
        onChange={day => set({ day })}
      />
      <TimeField
        className={classes['time']}
        label={text.time}
        value={draft.time}
        {...markOf(editor, 'time')}
        onChange={time => set({ time })}
      />
      <div className={classes['zone']}>
        <ZoneField
          value={draft.timeZone}
          at={moment?.iso ?? null}
          {...markOf(editor, 'timeZone')}
          onChange={timeZone => set({ timeZone })}
        />
      </div>
      <div className={classes['currency']}>
        <CurrencyField
          value={draft.currency}
          fixed={taken}
          {...markOf(editor, 'currency')}
          onChange={currency => set({ currency })}
        />
      </div>
      {lines.length > 0 ? (
        <ProblemLines lines={lines} />
      ) : (
        <p className={classes['words']} data-warning={warning !== ''}>
          {warning || (moment && format.relativeDateTime(moment.iso, draft.timeZone))}
        </p>
      )}
    </>
  );
}
