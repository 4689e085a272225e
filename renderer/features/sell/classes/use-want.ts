import type { TicketClass } from '../../../../core/contract/ticket-classes.ts';
import { useText } from '../../../text/index.tsx';
import { useConfirm } from '../../../ui/confirm.tsx';
import { focusOn } from '../sale/focus.ts';
import { theSale } from '../sale/the-sale.ts';
import { wantedOf } from '../sale/wish.ts';

/** So many places more, by typed digits, are asked about: a class of a school, or a slip of one digit. */
const askedAbove = 20;

/** Says how many of a class are wanted; very many at once only after a question that names them. */
export function useWant(): (ticketClass: TicketClass, quantity: number | null) => void {
  const text = useText().sell;
  const confirm = useConfirm();
  return (ticketClass, quantity) => {
    const wanted = wantedOf(theSale.getState(), ticketClass.id);
    // Without a number a class that was named means one, or as it is.
    const now = quantity ?? Math.max(1, wanted);
    // More than an order may have are refused in words, and nothing is held: no question is needed for that.
    const isRefused = ticketClass.limitPerOrder !== null && now > ticketClass.limitPerOrder;
    if (now - wanted <= askedAbove || isRefused) {
      theSale.want(ticketClass, now);
      return;
    }
    // The question gives the focus back to where it is now.
    document.getElementById(focusOn.classes)?.focus();
    void confirm({
      title: text.holdMany(now, ticketClass.name),
      body: text.holdManyWhy(ticketClass.remaining),
      confirmLabel: text.holdThem(now),
      canBeTakenBack: true,
    }).then(isMeant => isMeant && theSale.want(ticketClass, now));
  };
}
