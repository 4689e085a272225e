import { IconInfoCircle } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useText } from '../../../../../text/index.tsx';
import { FilterChips } from '../../../../../ui/list/filter-chips.tsx';
import type { Place } from '../../../sale/place.ts';
import type { ColumnUse } from '../read/headings.ts';
import { type Decision, type Decisions, emptyOnly, type SettledLine, settled } from '../settle.ts';
import type { ReadList } from '../use-list.ts';
import { AcceptAll } from './accept-all.tsx';
import { ColumnChoices } from './column-choices.tsx';
import { Finish } from './finish.tsx';
import { Lines } from './lines.tsx';
import classes from './list.module.css';

interface Props {
  readonly list: ReadList;
  /** Its lines are not yet what its columns are taken as now. */
  readonly isReadAgain: boolean;
  /** The rows there are to fill. */
  readonly places: readonly Place[];
  readonly onChoose: (at: number, use: ColumnUse) => void;
  /** Something was said of its lines, which is lost when it closes. */
  readonly onDecided: () => void;
  readonly onFill: (lines: readonly SettledLine[]) => void;
  readonly onClose: () => void;
}

type Shown = 'toLookAt' | 'all';

const count = (lines: readonly SettledLine[], ...states: readonly SettledLine['state'][]) =>
  lines.filter(({ state }) => states.includes(state)).length;

/** What a list says, line by line under named columns: what is doubtful first, to be put right or accepted. */
export function ListPreview({ list, isReadAgain, places, ...on }: Props) {
  const { onChoose, onDecided, onFill, onClose } = on;
  const text = useText().sell.list;
  const [decided, setDecided] = useState<{ of: ReadList['people']; by: Decisions }>();
  // What was said of lines that are read anew was said of something else.
  const decisions: Decisions = useMemo(
    () => (decided?.of === list.people ? decided.by : new Map()),
    [decided, list.people],
  );
  const lines = useMemo(
    () => settled(list.people, decisions, places),
    [list.people, decisions, places],
  );
  const [chosen, setChosen] = useState<Shown | null>(null);
  const strange = lines.filter(({ state }) => state !== 'right' && state !== 'over');
  const shown = chosen ?? (strange.length > 0 ? 'toLookAt' : 'all');
  const over = count(lines, 'over');

  const decide = (numbers: readonly number[], decision: Decision) => {
    const by = new Map(decisions);
    for (const number of numbers) {
      // A line that was put right stays so, whatever else is said of it.
      const { edited } = decisions.get(number) ?? {};
      by.set(number, edited === undefined ? decision : { edited, ...decision });
    }
    setDecided({ of: list.people, by });
    onDecided();
  };

  return (
    <div className={classes['preview']}>
      <div className={classes['notes']}>
        <p className={classes['sum']} role="status">
          {text.sum(
            count(lines, 'right', 'accepted'),
            count(lines, 'doubtful'),
            count(lines, 'faulty'),
          )}
          {over > 0 && ` ${text.over(over)}`}
        </p>
        {(list.columns.from === 'cells' || list.columns.from === 'unsure') && (
          <Note isWarning={list.columns.from === 'unsure'}>{text.guessed}</Note>
        )}
        {(list.alphabet === 'windows-1250' || list.alphabet === 'iso-8859-2') && (
          <Note isWarning={false}>{text.alphabet(list.alphabet.toUpperCase())}</Note>
        )}
      </div>
      <ColumnChoices list={list} onChoose={onChoose} />
      <div className={classes['tools']}>
        <FilterChips
          label={text.filter}
          value={shown}
          onChange={setChosen}
          chips={[
            { name: 'toLookAt', label: text.toLookAt(strange.length) },
            { name: 'all', label: text.all(lines.length) },
          ]}
        />
        <AcceptAll lines={lines} onAccept={numbers => decide(numbers, { said: 'accepted' })} />
      </div>
      <Lines
        key={shown}
        lines={shown === 'all' ? lines : strange}
        isGuess={list.columns.from === 'unsure'}
        takesFocus={lines.every(({ place }) => place === null)}
        onDecide={(number, decision) => decide([number], decision)}
      />
      <Finish
        lines={lines}
        isReadAgain={isReadAgain}
        ofEmpty={() => settled(list.people, decisions, emptyOnly(places))}
        onFill={onFill}
        onClose={onClose}
      />
    </div>
  );
}

const Note = ({
  children,
  isWarning,
}: {
  readonly children: string;
  readonly isWarning: boolean;
}) => (
  <p className={classes['note']} data-warning={isWarning}>
    <IconInfoCircle size={16} aria-hidden />
    <span>{children}</span>
  </p>
);
