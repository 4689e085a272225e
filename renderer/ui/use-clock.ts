import { useSyncExternalStore } from 'react';

const quarterOfAMinute = 15_000;

let quarter = 0;
const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;

/** One clock for all that is drawn; it stands still while nobody looks. */
function subscribe(listener: () => void) {
  listeners.add(listener);
  timer ??= setInterval(() => {
    quarter += 1;
    for (const each of listeners) each();
  }, quarterOfAMinute);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
}

/** Draws again four times a minute what says how long ago or how soon something is. */
export const useClock = (): void => void useSyncExternalStore(subscribe, () => quarter);
