import type { Reading } from '../../context.ts';
import type { TicketId } from '../../contract/ids.ts';
import { balancing, Minor, SignedMinor, sum } from '../../contract/money.ts';
import type { PaymentInput, RefundInput } from '../../contract/payments.ts';
import type { ReadTx } from '../../database/pool.ts';
import type { OrderRecord } from '../../locks/orders.ts';
import { paidBy } from '../../payments/paid-by.ts';
import { asWished, type Refund, type Rounding, refundOf } from '../../payments/refund.ts';
import { type MayRefuse, refuse } from '../../refusal.ts';
import { mustComeTo } from './adds-up.ts';
import { costOf, liveCharges } from './charges.ts';
import { type MovedPlaces, movedPlaces } from './moved-places.ts';
import { type Offers, priceOf, readOffers, type WantedLine } from './offer.ts';
import { mustBeIn, mustBeOnSale } from './on-sale.ts';
import { chosenOf, type TicketRecord } from './some-tickets.ts';
import { newTickets } from './take-places.ts';
import { totalMustFit } from './total-fits.ts';

export interface WishedExchange {
  readonly returned: readonly TicketId[];
  readonly lines: readonly WantedLine[];
  /** What the clerk saw; refused when it moved. */
  readonly expectedDifferenceMinor: SignedMinor;
  readonly payments?: readonly PaymentInput[] | undefined;
  readonly refunds?: readonly RefundInput[] | undefined;
}

/** What an exchange comes to. */
export interface Exchange {
  /** In order of position. */
  readonly returned: readonly TicketRecord[];
  /** The new tickets, in the order of the lines. */
  readonly taken: readonly TicketRecord[];
  readonly offers: Offers;
  /** How the places of the order change, in order of class id. */
  readonly places: readonly MovedPlaces[];
  readonly differenceMinor: SignedMinor;
  /** What comes in; nothing where it goes back. */
  readonly payments: readonly PaymentInput[];
  readonly refund: Refund;
  readonly rounding: Rounding;
}

/**
 * What exchanging these tickets would do: what is sold is sold as by a sale of this moment, and what is returned
 * counts as much as it really cost. Whether the places are free is not its concern. Refuses NOT_FOUND, WRONG_STATE,
 * ALREADY_CANCELLED, NOT_ON_SALE, LIMIT_EXCEEDED, MIXED_CURRENCIES, TOTAL_TOO_LARGE, DIFFERENCE_CHANGED,
 * PAYMENTS_DIFFER, REFUND_DIFFERS, REFUND_TOO_LARGE.
 */
export async function exchangeOf(
  tx: ReadTx,
  context: Reading & MayRefuse<'orders.exchange'>,
  order: OrderRecord,
  { lines, expectedDifferenceMinor, payments = [], ...wish }: WishedExchange,
): Promise<Exchange> {
  const { chosen: returned, left, all } = await chosenOf(tx, context, order, wish.returned);
  const offers = await readOffers(tx, lines);
  const places = movedPlaces(returned, left, lines);
  const growing = places.filter(each => each.quantity > each.before);
  mustBeOnSale(context, offers, lines, growing);
  mustBeIn(context, order.currency, offers);
  const { id: orderId, heldUntil, currency } = order;
  const from = (all.at(-1)?.position ?? 0) + 1;
  const taken = newTickets(context, { orderId, heldUntil, currency, from }, lines, offers);

  const live = await liveCharges(tx, order.id);
  const backMinor = sum(returned.map(each => costOf(live, each)));
  const moreMinor = sum(taken.map(each => each.priceMinor));
  // Once it ends, an order shows what all its tickets did cost, exchanged ones too.
  const everSold = all.filter(each => each.soldAt !== null).map(each => each.priceMinor);
  const fees = live.filter(each => each.amountMinor > 0).map(each => each.amountMinor);
  totalMustFit(context, sum([...everSold, ...fees]) + moreMinor);
  const differenceMinor = SignedMinor.parse(moreMinor - backMinor);
  if (differenceMinor !== expectedDifferenceMinor) {
    refuse(context, 'DIFFERENCE_CHANGED', { differenceMinor });
  }
  const paid = await paidBy(tx, order);
  const inMinor = Minor.parse(Math.max(0, differenceMinor));
  const roundedMinor = mustComeTo(context, payments, inMinor, paid);
  const dueMinor = Minor.parse(Math.max(0, balancing(differenceMinor)));
  const usual = refundOf(context, order, paid, dueMinor);
  const refund = asWished(context, usual, paid, wish.refunds);
  // Money comes in or goes back, and never both.
  const { before, after } = refund.rounding;
  const rounding = { before, after: sum([after, roundedMinor]) };
  return { returned, taken, offers, places, differenceMinor, payments, refund, rounding };
}

/** What is shown for the prices of the new tickets, where no national id tells more. */
export const askedOf = ({
  taken,
  offers,
}: Pick<Exchange, 'taken' | 'offers'>): { proof: string | null }[] =>
  taken.map(({ ticketClassId, priceId }) => {
    const offer = offers.get(ticketClassId);
    const tells = offer?.ticketClass.participantData === 'nationalId';
    return { proof: (!tells && offer && priceOf(offer, priceId)?.proof) || null };
  });
