import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { z } from 'zod';
import { ShiftId } from '../../../core/contract/ids.ts';
import { Minor } from '../../../core/contract/money.ts';
import { lineOrNothing } from '../../../core/contract/text.ts';
import { refusalOf } from '../../api/answers.ts';
import { api, client } from '../../api/index.ts';
import { useText } from '../../text/index.tsx';
import { announce } from '../announce.tsx';
import { useContractForm } from '../form/use-contract-form.ts';
import { useSameId } from '../same-id.ts';

const rules = z.object({ countedFloatMinor: Minor.nullable(), reason: lineOrNothing(300) });

const initial: z.input<typeof rules> = { countedFloatMinor: null, reason: '' };

/**
 * Opens a shift with what was counted; a reason is asked for once the answer says that the last close left
 * something else.
 * @param onOpen once a shift is open here, also when somebody else was quicker
 */
export function useOpening(onOpen: () => unknown) {
  const text = useText();
  const queries = useQueryClient();
  const idOf = useSameId();
  const [needsReason, setNeedsReason] = useState(false);
  const form = useContractForm({
    initial,
    rules,
    also: ({ countedFloatMinor, reason }) => ({
      ...(countedFloatMinor === null && { countedFloatMinor: text.shift.floatMissing }),
      ...(needsReason && reason.trim() === '' && { reason: text.answers.faults.required(0) }),
    }),
    send: ({ countedFloatMinor, reason: typed }) => {
      const reason = typed.trim();
      const said = {
        countedFloatMinor: Minor.parse(countedFloatMinor),
        ...(needsReason && reason !== '' && { reason }),
      };
      return client.shifts.open({ id: ShiftId.parse(idOf(said)), ...said });
    },
    onSent: answer => {
      queries.setQueryData(api.shifts.current.queryKey(), answer);
      void queries.invalidateQueries({ queryKey: api.shifts.key() });
      announce(text.shift.opened);
      onOpen();
    },
    onFailed: error => {
      const code = refusalOf(error)?.code;
      if (code === 'REASON_NEEDED') setNeedsReason(true);
      if (code !== 'SHIFT_OPEN') return;
      void queries.invalidateQueries({ queryKey: api.shifts.key() });
      onOpen();
    },
    beside: { REASON_NEEDED: ['reason'] },
  });
  const { call, faulty } = form;
  return {
    ...form,
    needsReason,
    /** Rises with each fault, found here or by the answer: the first field that is wrong takes the focus. */
    faulty: faulty + (call.isError ? call.submittedAt : 0),
  };
}

export type Opening = ReturnType<typeof useOpening>;
