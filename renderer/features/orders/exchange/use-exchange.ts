import { useQueryClient } from '@tanstack/react-query';
import { type SyntheticEvent, useEffect, useRef, useState } from 'react';
import { v5, v7 } from 'uuid';
import { CommandId } from '../../../../core/contract/ids.ts';
import type { Order } from '../../../../core/contract/order.ts';
import { refusalOf } from '../../../api/answers.ts';
import { api, client } from '../../../api/index.ts';
import { useText } from '../../../text/index.tsx';
import { announce } from '../../../ui/announce.tsx';
import { emptyTill, type Till } from '../../../ui/pay/till.ts';
import { useCardBack } from '../../../ui/terminal/use-card-back.ts';
import { useCounter } from '../../../ui/use-counter.ts';
import { livingOf, placesIn } from '../consequence.ts';
import type { Ways } from '../money-back/ways.ts';
import { withCards } from '../money-back/with-cards.ts';
import type { Outcome } from '../outcome.ts';
import { useConfirmed } from '../use-confirmed.ts';
import { useShownOrder } from '../use-shown-order.ts';
import type { Typed } from './people.ts';
import { reckoned, type Wish } from './reckoned.ts';
import { afterAnswer, moved, nothingTold } from './told.ts';
import { useCardIn } from './use-card-in.ts';
import { useInstead } from './use-instead.ts';

interface Given {
  readonly order: Order;
  readonly onDone: (outcome: Outcome) => void;
}

/** An exchange as it is chosen and typed, what it comes to, and its asking. */
export function useExchange({ order, onDone }: Given) {
  const text = useText().orders;
  const { may } = useCounter();
  const queries = useQueryClient();
  const showOrder = useShownOrder();
  const form = useRef<HTMLFormElement>(null);
  const living = livingOf(order);
  const [only] = living;
  const instead = useInstead(order);
  const [picked, setPicked] = useState<ReadonlySet<string>>(
    new Set(living.length === 1 && only ? [only.id] : []),
  );
  const [till, setTill] = useState<Till>(emptyTill);
  const [ways, setWays] = useState<Ways>(null);
  const [typed, setTyped] = useState<Typed>({});
  const [seen, setSeen] = useState<string | null>(null);
  const [told, setTold] = useState(nothingTold);
  /** Counts how often somebody went on with something missing. */
  const [missed, setMissed] = useState(0);
  // Of this question: sent again after a lost answer it is the same act, and no one else's.
  const [question] = useState(() => v7());

  // What somebody else took back meanwhile is no longer among them.
  const returned = living.filter(each => picked.has(each.id));
  const wish: Wish = { order, returned, lines: instead.lines, till, ways, typed, seen };
  const now = reckoned(wish, told);
  /** What was asked for: prices may move, and somebody may go on typing, until the answer is here. */
  const sent = useRef({ now, returned });
  const card = useCardBack();
  const cardIn = useCardIn(order, card);
  const act = useConfirmed({
    call: async by => {
      sent.current = { now, returned };
      const { refunds = [] } = now.asked;
      const payments = await cardIn.charge(now.asked.payments ?? []);
      if (payments === null) return null;
      return card.through(
        refunded =>
          client.orders.exchange({
            ...{ id: CommandId.parse(v5(JSON.stringify(now.asked), question)), orderId: order.id },
            ...now.asked,
            ...(payments.length > 0 && { payments }),
            ...(refunds.length > 0 && { refunds: withCards(refunds, refunded) }),
            ...by,
          }),
        by,
      );
    },
    onDone: answer => {
      // The terminal was left: the question stands as it was.
      if (answer === null) return;
      const done = sent.current.now;
      showOrder(answer.order);
      void queries.invalidateQueries({ queryKey: api.events.key() });
      announce(text.wasExchanged(done.taken));
      onDone({
        kind: 'exchanged',
        already: null,
        received: done.payments ?? [],
        consequence: {
          ...{ places: done.taken, events: placesIn(order, sent.current.returned), feeMinor: 0 },
          ...{ back: done.back, backMinor: done.reckoning.backMinor },
        },
      });
    },
    onFailed: error => {
      const { wishKey, differenceMinor } = sent.current.now;
      setTold(before => afterAnswer(before, wishKey, differenceMinor, error));
      const code = refusalOf(error)?.code;
      if (code === undefined || !moved.includes(code)) return;
      showOrder();
      void queries.invalidateQueries({ queryKey: api.events.key() });
    },
  });
  useEffect(() => {
    if (act.error === null && missed === 0) return;
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [act.error, missed]);

  const mayGiveBack = now.reckoning.backMinor === 0 || may('refund');
  /** Wraps what is chosen or typed: with something else, what was said of the last try is over. */
  const changing =
    <Values extends readonly unknown[]>(set: (...values: Values) => void) =>
    (...values: Values) => {
      set(...values);
      act.renew();
      setMissed(0);
    };
  return {
    ...{ order, form, living, instead, act, card, wish, now },
    terminalHere: cardIn.here,
    mayGiveBack,
    missed,
    isMissed: missed > 0,
    refusal: act.error === null ? undefined : refusalOf(act.error),
    setPicked: changing(setPicked),
    setEventId: changing(instead.setEventId),
    setQuantity: changing(instead.setQuantity),
    setTill: changing((changed: Partial<Till>) => setTill(before => ({ ...before, ...changed }))),
    setWays: changing(setWays),
    setTyped: changing(setTyped),
    setSeen: changing((isSeen: boolean) => setSeen(isSeen ? now.proofsKey : null)),
    /** Says what is missing, where it is missing. */
    miss: () => setMissed(missed + 1),
    /** Sends it; or leads to what is missing. */
    submit: (event: SyntheticEvent) => {
      event.preventDefault();
      if (!now.isComplete || !mayGiveBack) setMissed(missed + 1);
      else if (act.isReady() && !act.isPending) act.send();
    },
  };
}

export type Exchange = ReturnType<typeof useExchange>;
