import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { v5, v7 } from 'uuid';
import { CommandId } from '../../../../core/contract/ids.ts';
import type { Order } from '../../../../core/contract/order.ts';
import { readAnswer } from '../../../api/answers.ts';
import { announce } from '../../../ui/announce.tsx';
import { useShownOrder } from '../use-shown-order.ts';

interface Given<Wish> {
  readonly send: (id: CommandId, wish: Wish) => Promise<{ order: Order }>;
  /** What is told once it is done. */
  readonly said: string;
  readonly onDone: (order: Order) => void;
}

/** One act on a reservation, asked for in a dialog: sent again after a lost answer it is the same. */
export function useAct<Wish extends object>({ send, said, onDone }: Given<Wish>) {
  const showOrder = useShownOrder();
  // Of this question: another wish in it is another act.
  const [question] = useState(() => v7());
  return useMutation({
    gcTime: 0,
    mutationFn: (wish: Wish) => send(CommandId.parse(v5(JSON.stringify(wish), question)), wish),
    onSuccess: ({ order }) => {
      showOrder(order);
      announce(said);
      onDone(order);
    },
    // What was refused may not be as it was read: it is read again.
    onError: error => {
      if (readAnswer(error).kind === 'refusal') showOrder();
    },
  });
}
