import { useEffect, useRef, useState } from 'react';
import type { AttemptId } from '../../../core/contract/ids.ts';
import type { TerminalStep } from '../../../core/contract/terminals.ts';
import { client } from '../../api/index.ts';

/**
 * What the terminal did last for an attempt, as it tells it; null before it tells anything.
 *
 * @param onOver it has no more to tell: what became of the attempt can be read
 */
export function useStep(
  attemptId: AttemptId,
  when: boolean,
  onOver: () => void,
): TerminalStep | null {
  const [step, setStep] = useState<TerminalStep | null>(null);
  const over = useRef(onOver);
  useEffect(() => {
    over.current = onOver;
  });
  useEffect(() => {
    if (!when) return;
    const left = new AbortController();
    async function listen() {
      try {
        const steps = await client.terminals.follow({ attemptId }, { signal: left.signal });
        for await (const told of steps) setStep(told.step);
        if (!left.signal.aborted) over.current();
      } catch {
        // Words alone are missing then: what becomes of it is read anyway.
      }
    }
    void listen();
    return () => left.abort();
  }, [attemptId, when]);
  return step;
}
