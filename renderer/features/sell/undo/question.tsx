import { Button } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import type { Order } from '../../../../core/contract/order.ts';
import { useText } from '../../../text/index.tsx';
import { keyed } from '../../../ui/key-button.tsx';
import { leaveUndo } from './ask-to-undo.ts';
import { CashBack } from './cash-back.tsx';
import { Confirm } from './confirm.tsx';
import classes from './undo.module.css';
import { UndoFrame } from './undo-frame.tsx';

interface Props {
  readonly order: Order;
  /** It was confirmed; the answer is on its way. */
  readonly isBusy: boolean;
}

/** What undoing it does, and the button that says it. */
export function Question({ order, isBusy }: Props) {
  const text = useText().sell.undo;
  return (
    <UndoFrame
      code={order.code}
      head={
        <h2 className={classes['head']}>
          <IconArrowBackUp size={28} aria-hidden />
          {text.title}
        </h2>
      }
      foot={
        <>
          <Button
            className={classes['leave'] ?? ''}
            variant="default"
            h={44}
            {...keyed('Escape')}
            disabled={isBusy}
            onClick={leaveUndo}
          >
            {text.keep}
          </Button>
          <Confirm order={order} isBusy={isBusy} />
        </>
      }
    >
      <CashBack order={order} />
      <p className={classes['quiet']}>{text.takeTickets}</p>
    </UndoFrame>
  );
}
