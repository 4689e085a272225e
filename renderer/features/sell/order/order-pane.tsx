import { IconReceipt } from '@tabler/icons-react';
import { useState } from 'react';
import type { Order } from '../../../../core/contract/order.ts';
import { ticketName } from '../../../../core/contract/prices.ts';
import { useText } from '../../../text/index.tsx';
import { Code } from '../../../ui/code.tsx';
import { Countdown } from '../../../ui/countdown.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Isolate } from '../../../ui/isolate.tsx';
import { useLate } from '../../../ui/late.ts';
import { BuyerPart } from '../buyer/buyer-part.tsx';
import { AgeOnDocument } from '../participants/age-on-document.tsx';
import { Participants } from '../participants/participants.tsx';
import { ReserveOrder } from '../reserve/reserve-order.tsx';
import { ReservedCard } from '../reserve/reserved-card.tsx';
import { livingTickets } from '../sale/lines.ts';
import type { Sale } from '../sale/sale.ts';
import { hasOrder, isAtTickets, orderOf } from '../sale/stages.ts';
import { theSale } from '../sale/the-sale.ts';
import { isUndoing } from '../sale/undo.ts';
import { useSale } from '../sale/use-sale.ts';
import card from './card.module.css';
import { LeftOpen, useLeftOpen } from './left-open.tsx';
import { MainPlace } from './main-place.tsx';
import classes from './order.module.css';
import { OrderActions } from './order-actions.tsx';
import { OrderLines } from './order-lines.tsx';
import { OrderProblem } from './order-problem.tsx';
import { ReleasedCard } from './released-card.tsx';
import { Total } from './total.tsx';

/** What this customer takes: lines, time left, participants, total. */
export function OrderPane() {
  const text = useText();
  const sale = useSale();
  const leftOpen = useLeftOpen();
  const order = orderOf(sale);
  const atTickets = isAtTickets(sale);
  return (
    <section className={classes['pane']} aria-label={text.sell.order}>
      <header className={classes['header']}>
        <h2 className={classes['title']}>{text.sell.order}</h2>
        {order !== null && (
          <span className={classes['code']}>
            <Code>{order.code}</Code>
          </span>
        )}
        <span className={classes['space']} />
        <HeldUntil sale={sale} />
      </header>
      <div className={classes['scroll']}>
        {sale.stage === 'released' && <ReleasedCard released={sale} />}
        {sale.stage === 'idle' && sale.reserved !== null && <ReservedCard order={sale.reserved} />}
        {sale.stage === 'idle' && <LeftOpen orders={leftOpen} />}
        {sale.stage === 'idle' && sale.reserved === null && leftOpen.length === 0 && (
          <EmptyState icon={<IconReceipt size={40} />} title={text.sell.emptyOrder}>
            {text.sell.emptyOrderHint}
          </EmptyState>
        )}
        {sale.stage === 'holding' && <Holding />}
        <OrderLines />
        {atTickets && <Participants sale={sale} />}
        {!atTickets && order !== null && <Names order={order} />}
        {hasOrder(sale) && <BuyerPart key={sale.order.id} order={sale.order} />}
        {atTickets && <ReserveOrder sale={sale} />}
      </div>
      <OrderProblem sale={sale} />
      <footer className={classes['footer']}>
        <Total order={order} isQuiet={!atTickets} />
        <MainPlace>{atTickets && !isUndoing(sale.undo) && <OrderActions sale={sale} />}</MainPlace>
      </footer>
    </section>
  );
}

/** Said only when the answer takes long enough to be missed. */
function Holding() {
  const text = useText();
  return useLate(200) && <p className={card['cardWhy']}>{text.sell.holding}</p>;
}

/** The time that is left, from the database's answer; folds the order up at its end. */
const HeldUntil = ({ sale }: { readonly sale: Sale }) =>
  hasOrder(sale) &&
  // While a terminal is at work the places are kept without an end that anybody waits for.
  sale.stage !== 'charging' &&
  sale.order.heldUntil !== null && (
    <TimeLeft key={sale.order.id} order={sale.order} until={sale.order.heldUntil} />
  );

/** As long as most holds last, in seconds. */
const usual = 900;

function TimeLeft({ order, until }: { readonly order: Order; readonly until: string }) {
  const secondsFrom = (moment: string) => (Date.parse(until) - Date.parse(moment)) / 1_000;
  // A reservation that was picked up was made long ago: its time begins with that.
  const [most] = useState(() => Math.max(usual, secondsFrom(order.asOf)));
  return (
    <Countdown
      until={until}
      whole={Math.min(secondsFrom(order.createdAt), most)}
      onEnd={() => theSale.tell({ type: 'ranOut' })}
    />
  );
}

/** Who the tickets are for, to read out while the money is counted. */
function Names({ order }: { readonly order: Order }) {
  const named = livingTickets(order).filter(each => each.participant !== null);
  return (
    <ol className={classes['names']}>
      {named.map(ticket => (
        <li key={ticket.id}>
          <Isolate>{`${ticket.participant?.firstName} ${ticket.participant?.lastName}`}</Isolate>
          <span className={classes['nameClass']}>
            <Isolate>{ticketName(ticket)}</Isolate>
          </span>
          <AgeOnDocument limits={ticket} kind={ticket.participant?.nationalId?.kind} />
        </li>
      ))}
    </ol>
  );
}
