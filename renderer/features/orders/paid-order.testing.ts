import { Order } from '../../../core/contract/order.ts';

const id = '00000000-0000-4000-8000-00000000aaaa';
export const at = '2030-01-01T12:00:00.000Z';
const ticket = {
  ...{ id, ticketClassId: id, eventId: id, className: 'Stalls', priceMinor: 5_000, vatRateBp: 800 },
  ...{ status: 'sold', code: 'AAAA', participantData: 'none', minAge: null, maxAge: null },
  ...{ priceId: id, priceName: 'Stalls', listPriceMinor: 5_000, freeReason: null },
  participant: null,
};
const payment = {
  ...{ id, method: 'cash', amountMinor: 5_000, tenderedMinor: 5_000, changeMinor: 0 },
  ...{ reference: null, at, correctsId: null },
};

/** An order of one ticket, paid in cash. */
export const paid = Order.parse({
  ...{ id, code: 'AAAA1000', status: 'paid', heldUntil: null, currency: 'PLN' },
  ...{ totalMinor: 5_000, vatMinor: 370, createdAt: at, asOf: at },
  ...{ tickets: [ticket], payments: [payment], events: [] },
});
