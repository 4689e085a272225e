import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { Attempt } from '../../../core/contract/attempt.ts';
import { refusalOf } from '../../api/answers.ts';
import { api, client } from '../../api/index.ts';
import type { Asked } from './asked.ts';
import { isOpen, type Stage, stageOf } from './stage.ts';
import { useStep } from './use-step.ts';

/** Milliseconds between two looks at an attempt that is open: somebody stands there with a card. */
const pace = 700;

interface Given {
  readonly asked: Asked;
  /** Told once it was approved, declined or aborted. */
  readonly onEnded: (attempt: Attempt) => void;
  /** It is not wanted any more, whatever the terminal makes of that. */
  readonly isUnwanted: boolean;
  /** It never began, and is not wanted any more. */
  readonly onNeverBegun: () => void;
}

/**
 * One attempt as it stands: begun where it is not yet, followed until it has ended. Whoever comes back to it with the
 * same id finds it as it is by then. What uses it stands for one attempt (its key), and makes room for the next.
 */
export function useAttempt({ asked, onEnded, onNeverBegun, ...given }: Given) {
  const { id } = asked;
  const queries = useQueryClient();
  const one = api.payments.attempt.queryOptions({ input: { id } });
  const keep = (answer: { attempt: Attempt }) => queries.setQueryData(one.queryKey, answer);
  const begin = useMutation({
    mutationFn: () => asked.begin?.() ?? client.payments.attempt({ id }),
    onSuccess: keep,
  });
  const abort = useMutation({
    mutationFn: () => client.payments.abort({ id }),
    onSuccess: keep,
    onError: error => {
      if (refusalOf(error)?.code === 'NOT_FOUND') onNeverBegun();
    },
  });
  const ask = useMutation({ mutationFn: () => client.payments.ask({ id }), onSuccess: keep });
  const { data } = useQuery({
    ...one,
    enabled: begin.isSuccess,
    refetchInterval: ({ state }) =>
      state.data && !isOpen(state.data.attempt.state) ? false : pace,
    refetchIntervalInBackground: true,
  });
  const send = begin.mutate;
  useEffect(() => send(), [id, send]);

  const attempt = data?.attempt ?? null;
  const [isGivenUp, setGivenUp] = useState(false);
  const isUnwanted = isGivenUp || given.isUnwanted;
  const isRefused = attempt === null && begin.isError;
  const stage = stageNow(attempt, isRefused, isUnwanted && !abort.isError);
  const neverBegun = isRefused && refusalOf(begin.error) !== undefined;
  // Before it is known whether it began there is nothing that could be aborted.
  const mayAbort = isRefused || (attempt?.state === 'begun' && !attempt.isAbortAsked);
  useEffect(() => {
    if (!isUnwanted) return;
    if (neverBegun) onNeverBegun();
    else if (mayAbort && abort.isIdle) abort.mutate();
  });
  const told = useRef('');
  useEffect(() => {
    if (attempt === null || isOpen(attempt.state) || told.current === attempt.state) return;
    told.current = attempt.state;
    onEnded(attempt);
  });

  const step = useStep(
    id,
    attempt?.state === 'begun',
    () => void queries.invalidateQueries({ queryKey: one.queryKey }),
  );

  return {
    ...{ asked, attempt, stage, step },
    /** Why it did not begin, or why what was wished of it could not be told. */
    error: begin.error ?? abort.error ?? ask.error,
    isAsking: ask.isPending,
    ask: () => {
      if (!ask.isPending) ask.mutate();
    },
    /** Ends it: at once where it never began, else the terminal decides. */
    abort: () => {
      setGivenUp(true);
      if (abort.isError) abort.mutate();
    },
    /** Sends once more what may not have arrived. */
    retry: () => begin.mutate(),
    keep,
  };
}

export type AttemptInView = ReturnType<typeof useAttempt>;

function stageNow(attempt: Attempt | null, isRefused: boolean, isAborting: boolean): Stage {
  if (attempt === null) return isRefused ? 'refused' : isAborting ? 'aborting' : 'beginning';
  const stage = stageOf(attempt);
  return stage === 'working' && isAborting ? 'aborting' : stage;
}
