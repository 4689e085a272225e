import { useText } from '../../../text/index.tsx';
import { useConfirm } from '../../../ui/confirm.tsx';
import { focusOn } from '../sale/focus.ts';
import { theSale } from '../sale/the-sale.ts';
import { wantedAt, wantedOf } from '../sale/wish.ts';
import { nameOfOffered, type Offered, offerOfPrice } from './offered.ts';

/** So many places more, by typed digits, are asked about: a class of a school, or a slip of one digit. */
const askedAbove = 20;

/** Says how many of a class are wanted at a price; very many at once only after a question that names them. */
export function useWant(): (offered: Offered, quantity: number | null) => void {
  const text = useText().sell;
  const confirm = useConfirm();
  return (offered, quantity) => {
    const { ticketClass, price } = offered;
    const offer = offerOfPrice(offered);
    const sale = theSale.getState();
    const wanted = wantedAt(sale, price.id);
    // Without a number a class that was named means one, or as it is.
    const now = quantity ?? Math.max(1, wanted);
    // More than an order may have are refused in words, and nothing is held: no question is needed for that.
    const inAll = wantedOf(sale, ticketClass.id) - wanted + now;
    const isRefused = ticketClass.limitPerOrder !== null && inAll > ticketClass.limitPerOrder;
    if (now - wanted <= askedAbove || isRefused) {
      theSale.want(offer, now);
      return;
    }
    // The question gives the focus back to where it is now.
    document.getElementById(focusOn.classes)?.focus();
    void confirm({
      title: text.holdMany(now, nameOfOffered(offered)),
      body: text.holdManyWhy(ticketClass.remaining),
      confirmLabel: text.holdThem(now),
      canBeTakenBack: true,
    }).then(isMeant => isMeant && theSale.want(offer, now));
  };
}
