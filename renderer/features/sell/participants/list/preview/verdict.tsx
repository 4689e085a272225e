import { Button } from '@mantine/core';
import {
  IconAlertTriangle,
  IconCircleCheck,
  IconCircleOff,
  IconExclamationCircle,
  IconTicketOff,
} from '@tabler/icons-react';
import { useText } from '../../../../../text/index.tsx';
import { type Decision, isOpen, type LineState, type SettledLine } from '../settle.ts';
import classes from './list.module.css';
import { meansDocument, problemSentence } from './sentences.ts';

const icons: Readonly<Record<LineState, typeof IconCircleCheck>> = {
  right: IconCircleCheck,
  accepted: IconCircleCheck,
  doubtful: IconAlertTriangle,
  faulty: IconExclamationCircle,
  leftOut: IconCircleOff,
  over: IconTicketOff,
};

interface Props {
  readonly line: SettledLine;
  /** Nobody has said what the columns are. */
  readonly isGuess: boolean;
  /** The first thing to be done about it has the focus when the list opens. */
  readonly takesFocus: boolean;
  readonly onDecide: (decision: Decision) => void;
  readonly onEdit: () => void;
}

/** How a line stands, why, and what can be done about it. */
export function Verdict({ line, isGuess, takesFocus, onDecide, onEdit }: Props) {
  const { number, state, problems } = line;
  const text = useText();
  const { list } = text.sell;
  const Icon = icons[state];
  const accept = problems.some(meansDocument) ? list.asDocument : list.accept;
  const open = isOpen(state);
  const said = open ? '' : isGuess && state === 'right' ? list.asGuessed : list.states[state];
  const act = (label: string, run: () => void, isFirst = false) => (
    <Button
      key={label}
      autoFocus={isFirst && takesFocus}
      data-autofocus={(isFirst && takesFocus) || undefined}
      size="compact-sm"
      variant="default"
      mih={32}
      aria-label={list.ofLine(label, number)}
      onClick={run}
    >
      {label}
    </Button>
  );
  return (
    <div className={classes['verdict']} data-state={state}>
      <p>
        <Icon size={16} aria-hidden />
        <span>
          {said !== '' && <strong>{said}</strong>}{' '}
          {problems.map(each => problemSentence(text, each)).join(' ')}
        </span>
      </p>
      <span className={classes['acts']}>
        {state === 'doubtful' && act(accept, () => onDecide({ said: 'accepted' }), true)}
        {open && act(list.putRight, onEdit, state === 'faulty')}
        {open && act(list.leaveOut, () => onDecide({ said: 'leftOut' }))}
        {(state === 'accepted' || state === 'leftOut') &&
          act(list.takeBackDecision, () => onDecide({}))}
      </span>
    </div>
  );
}
