import { useState } from 'react';
import { v5, v7 } from 'uuid';
import type { Act } from '../../../core/contract/act.ts';
import { CommandId } from '../../../core/contract/ids.ts';
import type { Order } from '../../../core/contract/order.ts';
import { client } from '../../api/index.ts';
import { useText } from '../../text/index.tsx';
import { announce } from '../../ui/announce.tsx';
import { useCardBack } from '../../ui/terminal/use-card-back.ts';
import { consequenceOf } from './consequence.ts';
import { useConfirmed } from './use-confirmed.ts';
import { useShownOrder } from './use-shown-order.ts';

/** Cancels an order; somebody else may have to confirm it. */
export function useCancel(order: Order, reason: string, onDone: (already: Act | null) => void) {
  const text = useText();
  const showOrder = useShownOrder();
  // Of this question: sent again after a lost answer it is the same act, and no one else's.
  const [question] = useState(() => v7());
  const card = useCardBack();
  const act = useConfirmed({
    call: by =>
      card.through(
        refunded =>
          client.orders.cancel({
            id: CommandId.parse(v5(reason, question)),
            orderId: order.id,
            expectedStatus: order.status,
            reason,
            ...(refunded.length > 0 && { attemptIds: refunded.map(each => each.attemptId) }),
            ...by,
          }),
        by,
      ),
    onDone: answer => {
      showOrder(answer.order);
      const { already } = answer;
      announce(
        already === null
          ? text.orders.wasCancelled(consequenceOf(order).places)
          : text.orders.already[answer.order.status],
      );
      onDone(already);
    },
  });
  return { ...act, card };
}
