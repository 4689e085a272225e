import { useQueryClient } from '@tanstack/react-query';
import type { Attempt } from '../../../../core/contract/attempt.ts';
import type { AttemptId } from '../../../../core/contract/ids.ts';
import { readAnswer } from '../../../api/answers.ts';
import { api, client } from '../../../api/index.ts';
import { useText } from '../../../text/index.tsx';
import { announce } from '../../../ui/announce.tsx';
import { Methods } from '../../../ui/pay/methods.tsx';
import type { Asked } from '../../../ui/terminal/asked.ts';
import { AttemptPane } from '../../../ui/terminal/attempt-pane.tsx';
import { Later } from '../../../ui/terminal/later.tsx';
import { AtMainPlace } from '../order/main-place.tsx';
import type { Charging } from '../sale/sale.ts';
import { theSale } from '../sale/the-sale.ts';
import { Parts } from './parts.tsx';
import classes from './pay.module.css';

interface Props {
  readonly sale: Charging;
}

function askedOf({ charge, order }: Charging): Asked {
  const { id, amountMinor, totalMinor: expectedTotalMinor, ofAttemptId, isFound } = charge;
  const { id: orderId, currency } = order;
  const begin = async () => {
    if (ofAttemptId !== null) return client.payments.reverse({ id, attemptId: ofAttemptId });
    try {
      const begun = await client.payments.begin({ id, orderId, amountMinor, expectedTotalMinor });
      theSale.tell({ type: 'chargeBegun' });
      return begun;
    } catch (error) {
      theSale.tell({ type: 'chargeRefused', answer: readAnswer(error) });
      throw error;
    }
  };
  return {
    ...{ id, amountMinor, currency },
    kind: ofAttemptId === null ? 'charge' : 'reversal',
    begin: isFound ? null : begin,
  };
}

/** What the terminal does for this sale. Another way of paying waits until it has let go. */
export function CardPane({ sale }: Props) {
  const text = useText();
  const queries = useQueryClient();
  const { till, order, charge } = sale;
  /** What was read of the order's attempts is from before this one. */
  const forgetRead = () => queries.removeQueries({ queryKey: api.payments.attempts.key() });
  const leave = () => {
    forgetRead();
    theSale.tell({ type: 'chargeLeft' });
  };
  const ended = (attempt: Attempt) => {
    const isAborted = attempt.state === 'aborted' && attempt.isAbortAsked;
    const isOver = attempt.state === 'used' || attempt.state === 'reversed';
    if (attempt.state === 'approved') {
      forgetRead();
      theSale.chargeApproved(attempt);
    } else if (isAborted || isOver) {
      if (isAborted) announce(text.cardPayments.aborted);
      leave();
    }
  };
  const setAside = () => {
    theSale.tell({ type: 'setAside' });
    void queries.invalidateQueries({ queryKey: api.orders.openHolds.key() });
  };
  const follow = async (id: AttemptId) => {
    const { attempt } = await client.payments.attempt({ id });
    theSale.tell({ type: 'chargeFound', attempt });
  };
  return (
    <section className={classes['pane']} aria-label={text.sell.pay}>
      <header className={classes['header']}>
        <h2 className={classes['title']}>{text.sell.pay}</h2>
      </header>
      <AttemptPane
        key={charge.id}
        asked={askedOf(sale)}
        isUnwanted={charge.leavingFor !== null}
        otherwise={<Later inDialog={false} label={text.cardPayments.later} onLeave={setAside} />}
        onEnded={ended}
        onLeave={leave}
        onAgain={theSale.chargeAgain}
        onOther={id => void follow(id)}
      >
        {(body, foot) => (
          <>
            <div className={classes['scroll']}>
              <Methods
                isFreeToo
                chosen={charge.leavingFor ?? till}
                onChoose={way => {
                  if (way.method !== 'card') theSale.tell({ type: 'leaveCard', way });
                }}
              />
              <Parts parts={till.parts} currency={order.currency} />
              {body}
            </div>
            <AtMainPlace>{foot}</AtMainPlace>
          </>
        )}
      </AttemptPane>
    </section>
  );
}
