import { type SyntheticEvent, useEffect, useRef, useState } from 'react';
import { v5, v7 } from 'uuid';
import { CommandId } from '../../../../core/contract/ids.ts';
import type { Order } from '../../../../core/contract/order.ts';
import type { RefundInput } from '../../../../core/contract/payments.ts';
import type { AnyRefusalCode } from '../../../../core/contract/refusals.ts';
import { refusalOf } from '../../../api/answers.ts';
import { announce } from '../../../ui/announce.tsx';
import { useFaults } from '../../../ui/form/use-faults.ts';
import { useRequired } from '../../../ui/form/use-required.ts';
import { useCardBack } from '../../../ui/terminal/use-card-back.ts';
import { useConfirmed } from '../use-confirmed.ts';
import { useShownOrder } from '../use-shown-order.ts';
import type { Reckoning } from './reckoning.ts';
import { isWhole, refundsOf, type Ways } from './ways.ts';
import { withCards } from './with-cards.ts';

/** What every way of giving money back says of itself. */
interface Common {
  readonly id: CommandId;
  readonly orderId: Order['id'];
  readonly reason: string;
  readonly refunds?: RefundInput[];
}
type Call = ReturnType<typeof useConfirmed<{ order: Order }>>;
type By = Parameters<Parameters<typeof useConfirmed<{ order: Order }>>[0]['call']>[0];

interface Given {
  readonly order: Order;
  readonly reckoning: Reckoning;
  /** What it is about beside the money: another wish is another act. */
  readonly wish: object;
  readonly send: (common: Common & By) => Promise<{ order: Order }>;
  /** What is told once it is done. */
  readonly said: string;
  readonly onDone: () => void;
}

/** The fields that something may be wrong with. */
const fields = ['reason', 'tickets', 'fee', 'amount', 'ways'] as const;

/** After these the order is not as it was read: what stands there is read again. */
const moved: readonly AnyRefusalCode[] = [
  'ADMITTED',
  'ALREADY_CANCELLED',
  'ALLOWANCE_TOO_LARGE',
  'FEE_TOO_LARGE',
  'REFUND_DIFFERS',
  'WRONG_STATE',
];

/** Gives money of an order back: what is typed for it, who confirms it, and what stands in the way. */
export function useMoneyBack({ order, reckoning, wish, send, said, onDone }: Given) {
  const showOrder = useShownOrder();
  const form = useRef<HTMLFormElement>(null);
  const reason = useRequired('');
  const [ways, setWays] = useState<Ways>(null);
  /** Counts how often somebody went on with something missing. */
  const [missed, setMissed] = useState(0);
  // Of this question: sent again after a lost answer it is the same act, and no one else's.
  const [question] = useState(() => v7());
  const refunds = refundsOf(ways, reckoning);
  const card = useCardBack();
  const act: Call = useConfirmed({
    call: by =>
      card.through(
        refunded =>
          send({
            id: CommandId.parse(
              v5(JSON.stringify({ wish, refunds, reason: reason.value }), question),
            ),
            orderId: order.id,
            reason: reason.value,
            ...(refunds.length > 0 && { refunds: withCards(refunds, refunded) }),
            ...by,
          }),
        by,
      ),
    onDone: answer => {
      showOrder(answer.order);
      announce(said);
      onDone();
    },
    onFailed: error => {
      const code = refusalOf(error)?.code;
      if (code !== undefined && moved.includes(code)) showOrder();
    },
  });
  const { faults, rest } = useFaults(act.error, fields, {
    ADMITTED: ['tickets'],
    ALREADY_CANCELLED: ['tickets'],
    FEE_TOO_LARGE: ['fee'],
    ALLOWANCE_TOO_LARGE: ['amount'],
    ...(ways !== null && { REFUND_DIFFERS: ['ways'], REFUND_TOO_LARGE: ['ways'] }),
  });
  useEffect(() => {
    if (act.error === null && missed === 0) return;
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [act.error, missed]);

  return {
    ...{ form, act, card, reason, ways, faults, rest, reckoning, order },
    setWays: (typed: Ways) => {
      setWays(typed);
      act.renew();
      setMissed(0);
    },
    /** Wraps a field of the wish: with another wish, what was said of the last try is over. */
    changing:
      <Value>(set: (value: Value) => void) =>
      (value: Value) => {
        set(value);
        act.renew();
        setMissed(0);
      },
    isMissed: missed > 0,
    isWhole: isWhole(ways, reckoning),
    /** Sends it; or leads to what is missing. @param isComplete whether the fields of its own are filled */
    submit: (isComplete: boolean) => (event: SyntheticEvent) => {
      event.preventDefault();
      if (!isComplete || !isWhole(ways, reckoning)) setMissed(missed + 1);
      else if (reason.isFilled() && act.isReady() && !act.isPending) act.send();
    },
  };
}

export type MoneyBack = ReturnType<typeof useMoneyBack>;
