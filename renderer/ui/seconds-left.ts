import { useSyncExternalStore } from 'react';
import { serverNow } from '../api/server-clock.ts';

const secondsUntil = (until: string) =>
  Math.max(0, Math.ceil((Date.parse(until) - serverNow()) / 1_000));

/** A quarter of a second, so that the last second never stays on the screen for two. */
function eachQuarter(look: () => void) {
  const timer = setInterval(look, 250);
  return () => clearInterval(timer);
}

/**
 * Whole seconds until a moment of the server, never negative. Draws again only when they change.
 * What is drawn is what was compared: the server's clock may be put right between a look and a drawing.
 */
export const useSecondsLeft = (until: string): number =>
  useSyncExternalStore(eachQuarter, () => secondsUntil(until));
