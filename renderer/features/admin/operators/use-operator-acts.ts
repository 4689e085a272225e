import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ListedOperator } from '../../../../core/contract/operators.ts';
import { api } from '../../../api/index.ts';
import type { Told } from './one-time-note.tsx';
import { type Act, perform } from './operator-acts.ts';

export interface Asked {
  readonly act: Act;
  readonly operator: ListedOperator;
}

/** Acts on operators, one at a time, and the one-time password that the last one made. */
export function useOperatorActs() {
  const queries = useQueryClient();
  const [told, setTold] = useState<Told | null>(null);
  const acts = useMutation({
    mutationFn: ({ act, operator }: Asked) => perform(act, operator.id),
    onSuccess: (password, { operator: { id, name, email } }) => {
      if (password !== null) setTold({ id, name, email, password });
    },
    // Also after a refusal: what was shown may have been old.
    onSettled: () => queries.invalidateQueries({ queryKey: api.access.operators.key() }),
  });
  const start = (asked: Asked) => {
    if (acts.isPending) return;
    setTold(null);
    acts.mutate(asked);
  };
  return { told, setTold, acts, start };
}

export type OperatorActs = ReturnType<typeof useOperatorActs>['acts'];
