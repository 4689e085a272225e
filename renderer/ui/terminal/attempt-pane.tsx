import type { ReactNode } from 'react';
import { useEffect, useState } from 'react';
import type { Attempt } from '../../../core/contract/attempt.ts';
import { AttemptId } from '../../../core/contract/ids.ts';
import { refusalOf } from '../../api/answers.ts';
import { useText } from '../../text/index.tsx';
import { Failure } from '../failure.tsx';
import { LargeSum } from '../pay/outcome.tsx';
import type { Asked } from './asked.ts';
import { useAtWork } from './at-work.ts';
import classes from './attempt-pane.module.css';
import { AttemptButtons } from './buttons.tsx';
import { SettleForm } from './settle-form.tsx';
import { AttemptState } from './state.tsx';
import { useAttempt } from './use-attempt.ts';

interface Props {
  readonly asked: Asked;
  readonly onEnded: (attempt: Attempt) => void;
  /** One step back: nothing was charged, nothing went back. */
  readonly onLeave: () => void;
  /** The same once more, as an attempt of its own. */
  readonly onAgain: () => void;
  /** Another one is open for this order already. */
  readonly onOther: (attemptId: AttemptId) => void;
  /** Whether it stands in a dialog, where other keys are silent. */
  readonly inDialog?: boolean;
  /** Something else is wanted instead: it is aborted, and left once the terminal has let go. */
  readonly isUnwanted?: boolean;
  /** What else can be done while it is not known. */
  readonly otherwise?: ReactNode;
  /** Puts its two parts where they belong. */
  readonly children?: (body: ReactNode, foot: ReactNode) => ReactNode;
}

/**
 * What a terminal is doing, with the sum it is about, and what can be done about it: the same wherever a card is
 * charged or gets money back. It stands for one attempt: its key is the id of that.
 */
export function AttemptPane(props: Props) {
  const { asked, onEnded, onLeave, onAgain, onOther, children } = props;
  const { inDialog = false, isUnwanted = false } = props;
  const text = useText().cardPayments;
  const inView = useAttempt({ asked, isUnwanted, onEnded, onNeverBegun: onLeave });
  const { stage, attempt, error, keep } = inView;
  const [isSettling, setSettling] = useState(false);
  const isSettled = isSettling && stage === 'unknown';
  const isNothing = stage === 'declined' || stage === 'aborted';
  useAtWork(stage === 'beginning' || stage === 'working' || stage === 'aborting');
  useEffect(() => {
    if (isUnwanted && isNothing) onLeave();
  });
  const refusal = error === null ? undefined : refusalOf(error);
  const other = refusal?.code === 'ATTEMPT_OPEN' ? refusal.data.attemptId : null;
  useEffect(() => {
    if (other !== null) onOther(AttemptId.parse(other));
  }, [other, onOther]);

  const body = (
    <div className={classes['body']}>
      <LargeSum
        say={text.kinds[asked.kind]}
        minor={attempt?.amountMinor ?? asked.amountMinor}
        currency={asked.currency}
      />
      <AttemptState inView={inView} inDialog={inDialog} />
      {error !== null && other === null && <Failure error={error} />}
      {isSettled && (
        <SettleForm id={asked.id} onSettled={keep} onLeave={() => setSettling(false)} />
      )}
    </div>
  );
  const foot = isSettled ? null : (
    <AttemptButtons
      {...{ inView, inDialog, onLeave, onAgain }}
      onSettle={() => setSettling(true)}
      otherwise={props.otherwise}
    />
  );
  if (children) return children(body, foot);
  return (
    <section className={classes['pane']} aria-label={text.terminal}>
      {body}
      {foot}
    </section>
  );
}
