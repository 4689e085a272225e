import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/index.ts';

const none: readonly string[] = [];

/** What the settings call the ways of paying beside cash, card and transfer. */
export function useOtherMethods(): readonly string[] {
  const { data } = useQuery(api.maintenance.settings.queryOptions({ staleTime: 10_000 }));
  return data?.settings.otherMethods ?? none;
}

/** Of each, in the sequence of the settings: the keys of paying with Shift, then with Ctrl. */
export const keysOfOther = (at: number): string => `${at < 4 ? 'shift' : 'mod'}+F${5 + (at % 4)}`;
