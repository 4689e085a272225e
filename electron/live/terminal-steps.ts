import type { AttemptId } from '../../core/contract/ids.ts';
import type { TerminalStep } from '../../core/contract/terminals.ts';

/** Where conversations with terminals tell what these are doing, and windows hear it. */
export interface TerminalSteps {
  /** Costs nothing where nobody listens; never throws, never waits. */
  tell(attemptId: AttemptId, step: TerminalStep): void;
  /** There is nothing more to tell: it has ended, or is not known. */
  ended(attemptId: AttemptId): void;
  /** What the terminal does for an attempt, from what it does now, until it ends or the signal. */
  follow(attemptId: AttemptId, signal: AbortSignal): AsyncGenerator<TerminalStep, void>;
}

interface Followed {
  step: TerminalStep | null;
  /** Wakes whoever waits for the next one. */
  readonly wakes: Set<() => void>;
}

export function openTerminalSteps(): TerminalSteps {
  const all = new Map<AttemptId, Followed>();

  function wake({ wakes }: Followed): void {
    for (const each of wakes) each();
  }
  return {
    tell(attemptId, step) {
      const followed = all.get(attemptId) ?? { step: null, wakes: new Set() };
      all.set(attemptId, followed);
      if (followed.step === step) return;
      followed.step = step;
      wake(followed);
    },
    ended(attemptId) {
      const followed = all.get(attemptId);
      all.delete(attemptId);
      if (!followed) return;
      followed.step = null;
      wake(followed);
    },
    async *follow(attemptId, signal) {
      const followed = all.get(attemptId) ?? { step: null, wakes: new Set() };
      all.set(attemptId, followed);
      let told: TerminalStep | null = null;
      try {
        if (followed.step === null) await next(followed, signal);
        while (!signal.aborted && followed.step !== null) {
          if (followed.step === told) await next(followed, signal);
          else yield (told = followed.step);
        }
      } finally {
        const isForgotten = followed.step === null && followed.wakes.size === 0;
        if (isForgotten && all.get(attemptId) === followed) all.delete(attemptId);
      }
    },
  };
}

/** Until something is told, or the signal. */
function next({ wakes }: Followed, signal: AbortSignal): Promise<void> {
  return new Promise(resolve => {
    const wake = () => {
      wakes.delete(wake);
      signal.removeEventListener('abort', wake);
      resolve();
    };
    wakes.add(wake);
    signal.addEventListener('abort', wake, { once: true });
  });
}
