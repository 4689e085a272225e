import { setTimeout as pause } from 'node:timers/promises';
import type { WorkId } from '../../core/contract/ids.ts';
import type { WorkStep } from '../../core/contract/live.ts';

/** Where work that takes long tells how far it is, and whoever began it hears that. */
export interface Progress {
  /** Costs nothing where nobody listens; never throws, never waits. */
  tell(work: WorkId, step: WorkStep): void;
  /** What is told of this work, until the signal; whoever reads slowly hears the newest. */
  follow(work: WorkId, signal: AbortSignal): AsyncGenerator<WorkStep, void>;
}

/** Milliseconds between two steps that one listener hears. */
const betweenSteps = 150;

export function openProgress(): Progress {
  const listeners = new Map<WorkId, (step: WorkStep) => void>();
  return {
    tell: (work, step) => listeners.get(work)?.(step),
    async *follow(work, signal) {
      let newest: WorkStep | undefined;
      let wake: () => void = () => undefined;
      const hear = (step: WorkStep) => {
        newest = step;
        wake();
      };
      listeners.set(work, hear);
      const end = () => wake();
      const ended = () => signal.aborted;
      signal.addEventListener('abort', end);
      try {
        while (!ended()) {
          if (!newest) await new Promise<void>(resolve => (wake = resolve));
          const step = newest;
          newest = undefined;
          if (step && !ended()) yield step;
          await pause(betweenSteps, undefined, { signal, ref: false }).catch(() => undefined);
        }
      } finally {
        signal.removeEventListener('abort', end);
        if (listeners.get(work) === hear) listeners.delete(work);
      }
    },
  };
}
