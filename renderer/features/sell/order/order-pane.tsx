import { IconReceipt } from '@tabler/icons-react';
import { useText } from '../../../text/index.tsx';
import { Code } from '../../../ui/code.tsx';
import { Countdown } from '../../../ui/countdown.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Isolate } from '../../../ui/isolate.tsx';
import { useLate } from '../../../ui/late.ts';
import { Participants } from '../participants/participants.tsx';
import { livingTickets, type Sale } from '../sale/sale.ts';
import { desk } from '../sale/send.ts';
import { useSale } from '../sale/use-sale.ts';
import { LeftOpen, useLeftOpen } from './left-open.tsx';
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
  const { order, stage } = sale;
  const idle = order === null && sale.places.length === 0;
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
        {idle && sale.released !== null && <ReleasedCard released={sale.released} />}
        {idle && sale.released === null && <LeftOpen orders={leftOpen} />}
        {idle && sale.released === null && leftOpen.length === 0 && (
          <EmptyState icon={<IconReceipt size={40} />} title={text.sell.emptyOrder}>
            {text.sell.emptyOrderHint}
          </EmptyState>
        )}
        {order === null && !idle && <Holding />}
        {order !== null && <OrderLines order={order} open={stage === 'choosing'} />}
        {stage === 'choosing' && <Participants sale={sale} />}
        {stage !== 'choosing' && order !== null && <Names order={order} />}
      </div>
      <footer className={classes['footer']}>
        <OrderProblem sale={sale} />
        <Total order={order} />
        {stage === 'choosing' && <OrderActions sale={sale} />}
      </footer>
    </section>
  );
}

/** Said only when the answer takes long enough to be missed. */
function Holding() {
  const text = useText();
  return useLate(200) && <p className={classes['cardWhy']}>{text.sell.holding}</p>;
}

/** The time that is left, from the database's answer; folds the order up at its end. */
function HeldUntil({ sale: { order, stage } }: { readonly sale: Sale }) {
  if (order?.heldUntil == null || stage === 'done') return null;
  const whole = (Date.parse(order.heldUntil) - Date.parse(order.createdAt)) / 1_000;
  return (
    <Countdown
      key={order.id}
      until={order.heldUntil}
      asOf={order.asOf}
      whole={whole}
      onEnd={() => desk.tell({ type: 'ranOut' })}
    />
  );
}

/** Who the tickets are for, to read out while the money is counted. */
function Names({ order }: { readonly order: NonNullable<Sale['order']> }) {
  const named = livingTickets(order).filter(each => each.participant !== null);
  return (
    <ol className={classes['names']}>
      {named.map(({ id, className, participant }) => (
        <li key={id}>
          <Isolate>{`${participant?.firstName} ${participant?.lastName}`}</Isolate>
          <span className={classes['nameClass']}>
            <Isolate>{className}</Isolate>
          </span>
        </li>
      ))}
    </ol>
  );
}
