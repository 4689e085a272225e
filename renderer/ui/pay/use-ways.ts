import { useQuery } from '@tanstack/react-query';
import { keysOfOther } from '../../../core/contract/key-map.ts';
import { api } from '../../api/index.ts';
import { type KeyedWay, usualWays } from './ways.ts';

const none: readonly string[] = [];

/** All ways of this box office: after the usual ones those that its settings name, in their sequence. */
export function useWays(): readonly KeyedWay[] {
  const { data } = useQuery(api.maintenance.settings.queryOptions({ staleTime: 10_000 }));
  const names = data?.settings.otherMethods ?? none;
  return [
    ...usualWays,
    ...names.map((name, at) => ({ method: 'other' as const, name, keys: keysOfOther(at) })),
  ];
}
