import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useLocation } from 'wouter';
import type { Order } from '../../../../core/contract/order.ts';
import type { AnyRefusalCode } from '../../../../core/contract/refusals.ts';
import type { Answer } from '../../../api/answers.ts';
import { useText } from '../../../text/index.tsx';
import { AnswerWords } from '../../../ui/answer-words.tsx';
import { keyed } from '../../../ui/key-button.tsx';
import { focusOn } from '../sale/focus.ts';
import { leaveUndo } from './ask-to-undo.ts';
import { Confirm } from './confirm.tsx';
import classes from './undo.module.css';
import { UndoFrame } from './undo-frame.tsx';

/** After these it can only be cancelled, in Orders. */
const over: readonly AnyRefusalCode[] = [
  ...(['TOO_LATE', 'NOT_LAST_SALE', 'ADMITTED', 'WRONG_STATE', 'NOT_FOUND'] as const),
];

interface Props {
  readonly order: Order;
  readonly answer: Answer;
}

/** Why the sale was not undone, and what to do about it. */
export function Stands({ order, answer }: Props) {
  const text = useText().sell.undo;
  const [, navigate] = useLocation();
  const isOver = answer.kind === 'refusal' && over.includes(answer.code);
  return (
    <UndoFrame
      code={order.code}
      head={
        <h2 className={classes['head']} data-stands>
          <IconAlertTriangle size={28} aria-hidden />
          {text.stands}
        </h2>
      }
      foot={
        <>
          <Button
            className={classes['leave'] ?? ''}
            variant="default"
            h={44}
            {...keyed('Escape')}
            onClick={leaveUndo}
          >
            {text.leave}
          </Button>
          {isOver ? (
            <Button
              id={focusOn.undo}
              className={classes['main'] ?? ''}
              h={56}
              {...keyed('Enter')}
              onClick={() => navigate(`/orders/${order.id}`)}
            >
              {text.showOrder}
            </Button>
          ) : (
            <Confirm order={order} isBusy={false} />
          )}
        </>
      }
    >
      <p className={classes['why']} role="alert">
        <AnswerWords answer={answer} />
      </p>
    </UndoFrame>
  );
}
