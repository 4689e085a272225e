import { useEffect, useRef } from 'react';
import type { Order } from '../../../../core/contract/order.ts';
import { useText } from '../../../text/index.tsx';
import { CardBackPane } from '../../../ui/terminal/card-back-pane.tsx';
import { type Needed, useCardBack } from '../../../ui/terminal/use-card-back.ts';
import { theSale } from '../sale/the-sale.ts';
import { UndoFrame } from './undo-frame.tsx';

interface Props {
  readonly order: Order;
  readonly needed: Needed;
  readonly onLeft: () => void;
}

/** What a terminal charged for the sale goes back to the card; then the sale is undone by itself. */
export function BackToCard({ order, needed, onLeft }: Props) {
  const text = useText().sell.undo;
  const { waiting, giveBack, refunded } = useCardBack({ forUndo: true });
  const begun = useRef(false);
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    void giveBack(needed).then(isBack => {
      if (isBack) theSale.undo(refunded().map(each => each.attemptId));
      else onLeft();
    });
  });
  if (waiting === null) return null;
  return (
    <CardBackPane waiting={waiting}>
      {(body, foot) => (
        <UndoFrame code={order.code} head={<h2>{text.title}</h2>} foot={foot}>
          {body}
        </UndoFrame>
      )}
    </CardBackPane>
  );
}
