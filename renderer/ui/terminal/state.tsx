import { Loader } from '@mantine/core';
import {
  IconAlertTriangle,
  IconCircleCheck,
  IconCreditCard,
  IconCreditCardOff,
  IconHelpTriangle,
} from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useText } from '../../text/index.tsx';
import classes from './attempt-pane.module.css';
import type { Stage } from './stage.ts';
import type { AttemptInView } from './use-attempt.ts';
import { attemptWords, reasonWords } from './words.ts';

const icons: Readonly<Record<Stage, typeof IconCreditCard>> = {
  beginning: IconCreditCard,
  refused: IconAlertTriangle,
  working: IconCreditCard,
  aborting: IconCreditCard,
  unknown: IconHelpTriangle,
  approved: IconCircleCheck,
  declined: IconCreditCardOff,
  aborted: IconCreditCardOff,
};

interface Props {
  readonly inView: AttemptInView;
  readonly inDialog: boolean;
}

/** What the terminal is doing as a sign and in words. The next key goes here while there is nothing to choose. */
export function AttemptState({ inView, inDialog }: Props) {
  const text = useText();
  const { stage, asked, attempt } = inView;
  const Icon = icons[stage];
  const place = useRef<HTMLDivElement>(null);
  const isAtWork = stage === 'beginning' || stage === 'working' || stage === 'aborting';
  useEffect(() => {
    if (isAtWork) place.current?.focus();
  }, [isAtWork]);
  // The buttons below may have grown over it, and what it says comes first.
  useEffect(() => place.current?.scrollIntoView({ block: 'nearest' }), [stage]);
  const words = attemptWords(text, inView);
  const isNothing = stage === 'declined';
  return (
    <div
      ref={place}
      className={classes['state']}
      data-stage={stage}
      role={stage === 'unknown' || stage === 'declined' ? 'alert' : 'status'}
      tabIndex={-1}
      // A dialog would take Escape for itself, and the terminal is not to be left so.
      data-mantine-stop-propagation={inDialog}
    >
      <Icon size={28} aria-hidden />
      <div>
        <p className={classes['words']}>{words}</p>
        {stage === 'unknown' && (
          <p className={classes['more']}>{reasonWords(text, attempt?.why ?? null)}</p>
        )}
        {isNothing && (
          <p className={classes['more']}>
            {asked.kind === 'charge'
              ? text.cardPayments.nothingCharged
              : text.cardPayments.nothingGivenBack}
          </p>
        )}
      </div>
      {isAtWork && <Loader size={20} type="dots" color="currentColor" aria-hidden />}
    </div>
  );
}
