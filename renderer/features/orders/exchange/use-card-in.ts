import { useRef } from 'react';
import { v7 } from 'uuid';
import type { Attempt } from '../../../../core/contract/attempt.ts';
import { AttemptId } from '../../../../core/contract/ids.ts';
import type { Order } from '../../../../core/contract/order.ts';
import type { PaymentInput } from '../../../../core/contract/payments.ts';
import { client } from '../../../api/index.ts';
import type { Asked } from '../../../ui/terminal/asked.ts';
import type { CardBack } from '../../../ui/terminal/use-card-back.ts';
import { useTerminalHere } from '../../../ui/terminal/use-terminal-here.ts';

function chargeOf(order: Order, { amountMinor }: PaymentInput): Asked {
  const id = AttemptId.parse(v7());
  const { id: orderId, currency } = order;
  const begin = () => client.payments.begin({ id, orderId, amountMinor, forExchange: true });
  return { id, kind: 'charge', amountMinor, currency, begin };
}

/**
 * What the difference is paid with: where this counter has a terminal, the card is charged there first. What was
 * charged stays known while the question stands, so that the same sum is charged once. Null where that was left, and
 * while it is not known whether a terminal stands here.
 */
export function useCardIn(order: Order, { follow }: Pick<CardBack, 'follow'>) {
  const here = useTerminalHere();
  const charged = useRef<Attempt | null>(null);
  async function charge(payments: readonly PaymentInput[]): Promise<PaymentInput[] | null> {
    const card = payments.find(each => each.method === 'card');
    if (here.stands === false || card === undefined) return [...payments];
    if (here.stands === null) {
      here.look();
      return null;
    }
    if (charged.current?.amountMinor !== card.amountMinor)
      charged.current = await follow(() => chargeOf(order, card));
    if (charged.current === null) return null;
    const { id: attemptId, amountMinor } = charged.current;
    return payments.map(each =>
      each === card ? { method: 'card', amountMinor, attemptId } : each,
    );
  }
  return { charge, here };
}
