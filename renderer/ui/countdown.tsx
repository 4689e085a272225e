import { RingProgress } from '@mantine/core';
import { IconClock, IconClockExclamation } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useText } from '../text/index.tsx';
import { announce } from './announce.tsx';
import classes from './countdown.module.css';
import { useFormat } from './format.ts';
import { useSecondsLeft } from './seconds-left.ts';

interface Props {
  /** The deadline, an ISO moment of the server. */
  readonly until: string;
  /** Called once when the deadline has passed. */
  readonly onEnd?: () => void;
  /** Seconds that make the ring full. */
  readonly whole?: number;
}

const warnAt = 120;

/** The time left as figures and a ring, against the server's clock; warns once at two minutes. */
export function Countdown({ until, onEnd, whole = 900 }: Props) {
  const text = useText();
  const { number } = useFormat();
  const left = useSecondsLeft(until);
  const warned = useRef(false);
  const ended = useRef<string>(null);

  useEffect(() => {
    if (left > warnAt) warned.current = false;
    else if (left > 0 && !warned.current) {
      warned.current = true;
      announce(text.ui.twoMinutes);
    } else if (left === 0 && ended.current !== until) {
      ended.current = until;
      announce(text.ui.timeUp);
      onEnd?.();
    }
  }, [left, until, onEnd, text]);

  const minutes = Math.floor(left / 60);
  const seconds = left % 60;
  const state = left === 0 ? 'over' : left <= warnAt ? 'soon' : 'calm';
  const Icon = state === 'calm' ? IconClock : IconClockExclamation;
  const two = (n: number) => (n < 10 ? number(0) : '') + number(n);

  return (
    <span
      className={classes['countdown']}
      data-state={state}
      role="timer"
      aria-label={left === 0 ? text.ui.timeUp : text.ui.timeLeft(minutes, seconds)}
    >
      <RingProgress
        size={32}
        thickness={3}
        rootColor="var(--line)"
        aria-hidden
        sections={[{ value: Math.min(100, (left / whole) * 100), color: 'currentColor' }]}
        label={<Icon className={classes['icon']} size={16} />}
      />
      <span className={classes['figures']} dir="ltr" aria-hidden>
        {two(minutes)}:{two(seconds)}
      </span>
    </span>
  );
}
