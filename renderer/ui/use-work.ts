import { useRef, useState } from 'react';
import { v7 } from 'uuid';
import type { WorkStep } from '../../core/contract/live.ts';
import { client } from '../api/index.ts';

/** With what a call that takes long is sent. */
export interface Given {
  /** The name under which its host tells how far it is. */
  readonly work: string;
  readonly options: { readonly signal: AbortSignal };
}

/** A call that takes long: how far it is, and its end. */
export interface Work {
  /** Null while nothing is under way, and until something is heard of it. */
  readonly step: WorkStep | null;
  /** Answers null when the person ended it. */
  readonly run: <Answer>(call: (given: Given) => Promise<Answer>) => Promise<Answer | null>;
  readonly end: () => void;
}

/** Goes on when its screen is left: a clerk begins the next sale while tickets are made for the last. */
export function useWork(): Work {
  const [step, setStep] = useState<WorkStep | null>(null);
  const running = useRef<AbortController | null>(null);
  return {
    step,
    async run(call) {
      const own = new AbortController();
      const listening = new AbortController();
      running.current = own;
      const work = v7();
      void hear(work, listening.signal, setStep);
      try {
        return await call({ work, options: { signal: own.signal } });
      } catch (error) {
        if (own.signal.aborted) return null;
        throw error;
      } finally {
        listening.abort();
        setStep(null);
      }
    },
    end: () => running.current?.abort(),
  };
}

async function hear(
  work: string,
  signal: AbortSignal,
  told: (step: WorkStep) => void,
): Promise<void> {
  try {
    for await (const step of await client.live.progress({ work }, { signal })) {
      if (!signal.aborted) told(step);
    }
  } catch {
    // The work goes on, and only says less.
  }
}
