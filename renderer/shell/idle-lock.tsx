import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { api } from '../api/index.ts';
import { useEndSession } from '../ui/use-end-session.ts';

const signs = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const;

/** What moves under a pointer at rest is no hand, though the browser says that the pointer moved. */
const isHand = (event: Event) =>
  !(event instanceof PointerEvent && event.type === 'pointermove') ||
  event.movementX !== 0 ||
  event.movementY !== 0;

/** Covers a counter that nobody has touched for as long as the settings say. */
export function IdleLock() {
  const { data } = useQuery(api.maintenance.settings.queryOptions());
  const { mutate } = useEndSession('lockScreen');
  const minutes = data?.settings.lockMinutes ?? 0;
  useEffect(() => {
    if (minutes === 0) return;
    const wait = () => setTimeout(() => mutate(), minutes * 60_000);
    let timer = wait();
    const onSign = (event: Event) => {
      if (!isHand(event)) return;
      clearTimeout(timer);
      timer = wait();
    };
    // Before anybody else: a key that a screen keeps for itself is a sign of life too.
    for (const each of signs)
      window.addEventListener(each, onSign, { capture: true, passive: true });
    return () => {
      clearTimeout(timer);
      for (const each of signs) window.removeEventListener(each, onSign, { capture: true });
    };
  }, [minutes, mutate]);
  return null;
}
