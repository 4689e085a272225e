import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { v5, v7 } from 'uuid';
import type { Act } from '../../../core/contract/act.ts';
import { CommandId } from '../../../core/contract/ids.ts';
import type { Order } from '../../../core/contract/order.ts';
import { readAnswer } from '../../api/answers.ts';
import { api, client } from '../../api/index.ts';
import { useText } from '../../text/index.tsx';
import { announce } from '../../ui/announce.tsx';
import { consequenceOf } from './consequence.ts';
import type { Needed } from './second-person.tsx';

/**
 * Cancels an order. The server says whether a second person must confirm, and who can: then `second` is
 * what their part of the form needs, and a wrong PIN takes nothing else away.
 */
export function useCancel(order: Order, reason: string, onDone: (already: Act | null) => void) {
  const text = useText();
  const queries = useQueryClient();
  const [needed, setNeeded] = useState<Needed | null>(null);
  const [picked, setPicked] = useState<string | null>(null);
  const [pin, setPin] = useState('');
  // Of this question: sent again after a lost answer it is the same act, and no one else's.
  const [question] = useState(() => v7());
  const fieldRef = useRef<HTMLInputElement>(null);
  const approver = needed?.approvers.find(each => each.id === picked) ?? needed?.approvers[0];

  const cancel = useMutation({
    // Who confirms is remembered with the call, their PIN is not.
    mutationFn: (by: typeof approver) => {
      const approval = by && { operatorId: by.id, pin };
      return client.orders.cancel({
        id: CommandId.parse(v5(reason, question)),
        orderId: order.id,
        expectedStatus: order.status,
        reason,
        ...(approval && { approval }),
      });
    },
    onSuccess: answer => {
      queries.setQueryData(
        api.orders.get.queryKey({ input: { orderId: order.id } }),
        before => before && { ...before, order: answer.order },
      );
      void queries.invalidateQueries({ queryKey: api.orders.key() });
      const { already } = answer;
      announce(
        already === null
          ? text.orders.wasCancelled(consequenceOf(order).places)
          : text.orders.already[answer.order.status],
      );
      onDone(already);
    },
    onError: error => {
      const answer = readAnswer(error);
      if (answer.kind === 'refusal' && answer.code === 'APPROVAL_NEEDED') {
        setNeeded(answer.data);
        setPin('');
      }
      fieldRef.current?.select();
    },
  });
  // Also when somebody who was asked can no longer confirm, and others are named.
  useEffect(() => fieldRef.current?.focus(), [needed]);

  const answer = cancel.error === null ? null : readAnswer(cancel.error);
  const code = answer?.kind === 'refusal' ? answer.code : null;
  const isWrong = code === 'WRONG_CREDENTIALS';
  const isGone = code === 'APPROVAL_NEEDED' && cancel.variables !== undefined;
  return {
    send: () => cancel.mutate(approver),
    isPending: cancel.isPending,
    /** Forgets what came of the last try. */
    forget: cancel.reset,
    /** Whether everything is typed that the server is known to ask for. */
    isReady: approver === undefined || pin !== '',
    /** What the part of the second person does not say itself. */
    error: isWrong || code === 'APPROVAL_NEEDED' ? null : cancel.error,
    second: needed && {
      needed,
      chosen: approver?.id,
      onChoose: (id: string) => {
        setPicked(id);
        cancel.reset();
      },
      pin,
      onPin: setPin,
      error: isWrong ? text.signingIn.pinWrong : isGone ? text.orders.cannotConfirm : undefined,
      fieldRef,
    },
  };
}
