import { Button } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import type { Order } from '../../../../core/contract/order.ts';
import { useText } from '../../../text/index.tsx';
import { keyed } from '../../../ui/key-button.tsx';
import { useLate } from '../../../ui/late.ts';
import { doubled } from '../done/doubled.ts';
import { focusOn } from '../sale/focus.ts';
import { leaveUndo } from './ask-to-undo.ts';
import { useBack } from './back.ts';
import { CashBack } from './cash-back.tsx';
import classes from './undo.module.css';
import { UndoFrame } from './undo-frame.tsx';

interface Props {
  /** As it was sold. */
  readonly order: Order;
  readonly printedTickets: number;
}

/** What the customer gets, and gives back. It stays in view until the next one begins. */
export function Undone({ order, printedTickets }: Props) {
  const text = useText().sell;
  const back = useBack(order);
  const settled = useLate(doubled);
  return (
    <UndoFrame
      code={order.code}
      head={
        <p className={classes['head']} data-undone role="status">
          <IconCircleCheck size={28} aria-hidden />
          {text.undo.done(back, printedTickets)}
        </p>
      }
      foot={
        <Button
          id={focusOn.undo}
          className={classes['main'] ?? ''}
          h={56}
          {...keyed('Enter')}
          aria-disabled={!settled}
          // The same Enter twice must not put away what nobody has read yet.
          onClick={() => settled && leaveUndo()}
        >
          {text.nextCustomer}
        </Button>
      }
    >
      <CashBack order={order} />
    </UndoFrame>
  );
}
