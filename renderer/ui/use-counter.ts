import { useQuery } from '@tanstack/react-query';
import type { Permission } from '../../core/contract/permissions.ts';
import type { SystemStatus } from '../../core/contract/system.ts';
import { api } from '../api/index.ts';

export interface CounterFacts {
  /** The last answer of the heartbeat; undefined only before the first. */
  readonly status: SystemStatus | undefined;
  readonly may: (permission: Permission) => boolean;
}

/** Where this window runs and what its operator may do, from the heartbeat's answer. */
export function useCounter(): CounterFacts {
  const { data } = useQuery(api.system.status.queryOptions({ staleTime: Infinity }));
  const permissions = data?.operator?.permissions ?? [];
  return { status: data, may: permission => permissions.includes(permission) };
}
