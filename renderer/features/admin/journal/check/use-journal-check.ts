import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { Head } from '../../../../../core/contract/head.ts';
import type { Verification } from '../../../../../core/contract/journal.ts';
import { api, client } from '../../../../api/index.ts';
import { useText } from '../../../../text/index.tsx';
import { announce } from '../../../../ui/announce.tsx';

interface Progress {
  readonly rows: number;
  readonly of: number;
}

export interface Check {
  /** Null while nothing is being checked. */
  readonly progress: Progress | null;
  readonly result: Verification | null;
  readonly stopped: boolean;
  readonly error: unknown;
  readonly start: (anchor: Head | null) => void;
  readonly stop: () => void;
}

const idle = { progress: null, result: null, stopped: false, error: null };

/** A check of the journal that tells how far it is, and can be stopped at any moment: it only reads. */
export function useJournalCheck(): Check {
  const text = useText().journal;
  const queries = useQueryClient();
  const [state, setState] = useState<Omit<Check, 'start' | 'stop'>>(idle);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const start = async (anchor: Head | null) => {
    if (running.current !== null) return;
    const own = new AbortController();
    running.current = own;
    setState({ ...idle, progress: { rows: 0, of: 0 } });
    try {
      const input = anchor === null ? {} : { head: anchor };
      for await (const step of await client.journal.verify(input, { signal: own.signal })) {
        if (step.state === 'checking') setState({ ...idle, progress: step });
        else {
          const { found, mistyped } = step.verification;
          // From the moment the answer stands there, the key begins another check.
          running.current = null;
          setState({ ...idle, result: step.verification });
          announce(
            found > 0
              ? text.unsound(found)
              : mistyped === null
                ? text.sound
                : text.anchorMistyped(mistyped),
          );
        }
      }
      void queries.invalidateQueries({ queryKey: api.journal.key() });
    } catch (error) {
      setState(own.signal.aborted ? { ...idle, stopped: true } : { ...idle, error });
    } finally {
      if (running.current === own) running.current = null;
    }
  };
  return {
    ...state,
    start: anchor => void start(anchor),
    stop: () => running.current?.abort(),
  };
}
