import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/index.ts';

export interface TerminalHere {
  /** Null until that is known: then nobody takes a card by hand, which a terminal may have to charge. */
  readonly stands: boolean | null;
  readonly isLooking: boolean;
  readonly look: () => void;
}

/** Whether a card terminal stands at this counter. */
export function useTerminalHere(): TerminalHere {
  const { data, isFetching, refetch } = useQuery(
    api.terminals.list.queryOptions({ staleTime: 10_000 }),
  );
  return {
    stands: data === undefined ? null : data.terminals.some(each => each.isHere),
    isLooking: isFetching,
    look: () => void refetch(),
  };
}
