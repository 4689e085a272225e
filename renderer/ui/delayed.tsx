import { VisuallyHidden } from '@mantine/core';
import { useEffect } from 'react';
import type { RefusalData } from '../../core/contract/refusals.ts';
import { useText } from '../text/index.tsx';
import { announce } from './announce.tsx';
import { delayOf } from './delay-of.ts';
import classes from './delayed.module.css';
import { Failure } from './failure.tsx';
import { useFormat } from './format.ts';
import { useSecondsLeft } from './seconds-left.ts';

interface Props {
  readonly error: unknown;
  /** Called once when the next try may be made. */
  readonly onOver: () => void;
}

/** Why a secret was not taken; while tries are delayed, with the time that is left of it. */
export function FailedTry({ error, onOver }: Props) {
  const delay = delayOf(error);
  return delay === null ? (
    <Failure error={error} />
  ) : (
    <Delayed key={delay.until} delay={delay} error={error} onOver={onOver} />
  );
}

interface DelayedProps extends Props {
  readonly delay: RefusalData<'TRY_LATER'>;
}

function Delayed({ delay, error, onOver }: DelayedProps) {
  const text = useText();
  const { number } = useFormat();
  const left = useSecondsLeft(delay.until);
  useEffect(() => {
    if (left > 0) return;
    announce(text.ui.tryNow);
    onOver();
  }, [left, onOver, text]);
  const say = (seconds: number) => text.answers.refusals.TRY_LATER({ ...delay, seconds });
  const two = (n: number) => (n < 10 ? number(0) : '') + number(n);
  return (
    <Failure error={error}>
      {/* Read out once: what runs would be read out every second. */}
      <VisuallyHidden>{say(delay.seconds)}</VisuallyHidden>
      <span className={classes['running']} aria-hidden>
        {say(left)}
        <span className={classes['figures']} dir="ltr">
          {two(Math.floor(left / 60))}:{two(left % 60)}
        </span>
      </span>
    </Failure>
  );
}
