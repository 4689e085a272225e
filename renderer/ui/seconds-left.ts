import { useEffect, useState } from 'react';
import { serverNow } from '../api/server-clock.ts';

const secondsUntil = (until: string) =>
  Math.max(0, Math.ceil((Date.parse(until) - serverNow()) / 1_000));

/** Whole seconds until a moment of the server, never negative. Draws anew only when they change. */
export function useSecondsLeft(until: string): number {
  const [, setSeconds] = useState(() => secondsUntil(until));
  useEffect(() => {
    const look = () => setSeconds(secondsUntil(until));
    look();
    // A quarter of a second, so that the last second never stays on the screen for two.
    const timer = setInterval(look, 250);
    return () => clearInterval(timer);
  }, [until]);
  return secondsUntil(until);
}
