import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/index.ts';

/** The card terminal of this counter; null where there is none, undefined until that is known. */
export function useTerminalHere() {
  const { data } = useQuery(api.terminals.list.queryOptions({ staleTime: 10_000 }));
  return data && (data.terminals.find(each => each.isHere) ?? null);
}
