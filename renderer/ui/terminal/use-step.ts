import { useEffect, useState } from 'react';
import type { AttemptId } from '../../../core/contract/ids.ts';
import type { TerminalStep } from '../../../core/contract/terminals.ts';
import { client } from '../../api/index.ts';

/** What the terminal does just now for an attempt, as it tells it; null while it tells nothing. */
export function useStep(attemptId: AttemptId, when: boolean): TerminalStep | null {
  const [step, setStep] = useState<TerminalStep | null>(null);
  useEffect(() => {
    if (!when) return;
    const left = new AbortController();
    async function listen() {
      try {
        const steps = await client.terminals.follow({ attemptId }, { signal: left.signal });
        for await (const told of steps) setStep(told.step);
      } catch {
        // Words alone are missing then: what becomes of it is read anyway.
      }
      if (!left.signal.aborted) setStep(null);
    }
    void listen();
    return () => left.abort();
  }, [attemptId, when]);
  return step;
}
