import { Checkbox, NativeSelect } from '@mantine/core';
import { useText } from '../../text/index.tsx';
import { Pair } from '../form/form.tsx';
import { DayField } from '../moment/day-field.tsx';
import { TimeField } from '../moment/time-field.tsx';
import { momentMeant } from './deadline.ts';
import type { Term } from './use-term.ts';

interface Props {
  readonly term: Term;
  /** Why it cannot be until then. */
  readonly error: string | undefined;
  readonly takesFocus?: boolean;
  /** Called with every change. */
  readonly onChange: () => void;
}

/** Until when places are kept, chosen or typed, and whether the money comes by bank transfer. */
export function TermFields({ term, error, takesFocus, onChange }: Props) {
  const text = useText();
  const say = text.orders.reserving;
  const { deadline, choices, first } = term;
  const isMoment = deadline.minutes === null;
  const choose = (value: string) => {
    onChange();
    if (value === '') term.setMoment();
    else term.set({ minutes: Number(value) });
  };
  const type = (typed: { day: string } | { time: string }) => {
    // A field that is left writes the same time tidily: what was said of it still holds.
    const isSame =
      term.until !== null && momentMeant({ ...deadline, ...typed }, first) === term.until;
    if (!isSame) onChange();
    term.set(typed);
  };
  return (
    <>
      <NativeSelect
        size="md"
        label={say.keepUntil}
        data-autofocus={takesFocus || undefined}
        data={[
          ...choices.map(each => ({ value: String(each), label: say.beforeStart(each) })),
          { value: '', label: say.anotherTime },
        ]}
        value={deadline.minutes ?? ''}
        error={isMoment ? undefined : error}
        onChange={event => choose(event.currentTarget.value)}
      />
      {isMoment && (
        <Pair>
          <DayField
            label={text.events.day}
            value={deadline.day}
            timeZone={first.timeZone}
            error={error}
            onChange={day => type({ day })}
          />
          <TimeField
            label={text.events.time}
            value={deadline.time}
            error={error !== undefined}
            onChange={time => type({ time })}
          />
        </Pair>
      )}
      <Checkbox
        label={say.byTransfer}
        description={say.byTransferHint}
        checked={term.awaitsTransfer}
        onChange={event => {
          onChange();
          term.setAwaitsTransfer(event.currentTarget.checked);
        }}
      />
    </>
  );
}
