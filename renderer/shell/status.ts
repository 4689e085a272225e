import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { SystemStatus } from '../../core/contract/system.ts';
import { api } from '../api/index.ts';
import { heartbeat } from '../api/live.ts';

type Problem = NonNullable<SystemStatus['database']['problem']>;

export interface Heartbeat {
  /** The last answer of all, if any. */
  readonly latest: SystemStatus | undefined;
  /** The last answer that came with a database: who is signed in does not change while it is away. */
  readonly lastWhole: SystemStatus | undefined;
  /** Why there is no database now; `hostGone` when not even the program answers. */
  readonly trouble: Problem | 'hostGone' | null;
}

/** What the window knows about host and database, asked every two seconds. */
export function useHeartbeat(): Heartbeat {
  const { data, isError } = useQuery(
    api.system.status.queryOptions({ ...heartbeat, retry: false, staleTime: 0 }),
  );
  const [remembered, setRemembered] = useState<SystemStatus>();
  const whole = data?.database.problem === null && data.setUp !== null ? data : remembered;
  if (whole !== remembered) setRemembered(whole);
  return {
    latest: data,
    lastWhole: whole,
    trouble: isError ? 'hostGone' : (data?.database.problem ?? null),
  };
}

/** Calls back when trouble is over. */
export function useRecovery(trouble: Heartbeat['trouble'], onRecovered: () => void): void {
  const before = useRef(trouble);
  useEffect(() => {
    if (before.current !== null && trouble === null) onRecovered();
    before.current = trouble;
  }, [trouble, onRecovered]);
}
