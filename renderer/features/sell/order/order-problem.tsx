import { Button, Loader } from '@mantine/core';
import { IconAlertTriangle, IconClockExclamation, IconPlugConnectedX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useText } from '../../../text/index.tsx';
import { AnswerWords } from '../../../ui/answer-words.tsx';
import { useSecondsLeft } from '../../../ui/seconds-left.ts';
import type { Sale } from '../sale/sale.ts';
import { hasOrder, isAtMoney, isLapsed, isWaiting } from '../sale/stages.ts';
import { theSale } from '../sale/the-sale.ts';
import classes from './order-problem.module.css';

interface Props {
  readonly sale: Sale;
}

/** What is to be said about the order as a whole: waiting for the database, or why something was refused. */
export const OrderProblem = ({ sale }: Props) => (
  <div className={classes['place']}>
    <Problem sale={sale} />
  </div>
);

function Problem({ sale }: Props) {
  const text = useText();
  if (isWaiting(sale))
    return (
      <Say icon={<IconPlugConnectedX size={20} />}>
        {text.sell.waiting}
        <Loader size={16} type="dots" color="currentColor" aria-hidden />
        <Button size="compact-sm" variant="default" onClick={theSale.tryNow}>
          {text.ui.retry}
        </Button>
      </Say>
    );
  if (sale.problem !== null && !isAtMoney(sale))
    return (
      <Say icon={<IconAlertTriangle size={20} />}>
        <AnswerWords answer={sale.problem} />
      </Say>
    );
  if (isLapsed(sale))
    return <Say icon={<IconClockExclamation size={20} />}>{text.sell.lapsed}</Say>;
  if (hasOrder(sale) && sale.order.heldUntil !== null)
    return <NearlyOver until={sale.order.heldUntil} />;
  return null;
}

/** Seconds before the end at which the warning comes, and for how long it is seen. */
const warnAt = 120;
const warnFor = 10;

/** Says once that time is short; the countdown keeps its colour and sign from then on. */
function NearlyOver({ until }: { readonly until: string }) {
  const text = useText();
  const left = useSecondsLeft(until);
  if (left > warnAt || left <= warnAt - warnFor) return null;
  return <Say icon={<IconClockExclamation size={20} />}>{text.ui.twoMinutes}</Say>;
}

const Say = ({ icon, children }: { readonly icon: ReactNode; readonly children: ReactNode }) => (
  <div className={classes['problem']} role="alert">
    <span aria-hidden>{icon}</span>
    <div>{children}</div>
  </div>
);
