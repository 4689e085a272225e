import { Button } from '@mantine/core';
import {
  IconAlertTriangle,
  IconCircleCheck,
  IconCircleOff,
  IconExclamationCircle,
  IconTicketOff,
} from '@tabler/icons-react';
import { useText } from '../../../../../text/index.tsx';
import type { Decision, LineState, SettledLine } from '../settle.ts';
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
  readonly onDecide: (decision: Decision) => void;
  readonly onEdit: () => void;
}

/** How a line stands, why, and what can be done about it. */
export function Verdict({ line, isGuess, onDecide, onEdit }: Props) {
  const { number, state, problems } = line;
  const text = useText();
  const { list } = text.sell;
  const Icon = icons[state];
  const accept = problems.some(meansDocument) ? list.asDocument : list.accept;
  const isOpen = state === 'doubtful' || state === 'faulty';
  const said = isOpen ? '' : isGuess && state === 'right' ? list.asGuessed : list.states[state];
  const act = (label: string, run: () => void) => (
    <Button
      key={label}
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
        {state === 'doubtful' && act(accept, () => onDecide({ said: 'accepted' }))}
        {isOpen && act(list.putRight, onEdit)}
        {isOpen && act(list.leaveOut, () => onDecide({ said: 'leftOut' }))}
        {(state === 'accepted' || state === 'leftOut') &&
          act(list.takeBackDecision, () => onDecide({}))}
      </span>
    </div>
  );
}
