import { Order } from '../../../../core/contract/order.ts';
import type { PaymentMethod } from '../../../../core/contract/payments.ts';

const id = (n: number) => `00000000-0000-4000-8000-0000000000${String(n).padStart(2, '0')}`;
const at = '2030-01-01T12:00:00.000Z';
export const ticketId = (n: number) => id(10 + n);

const ticket = (n: number, status: string) => ({
  ...{ id: ticketId(n), ticketClassId: id(1), eventId: id(2), className: 'Stalls', vatRateBp: 800 },
  ...{ status, code: `AAAA000${n}`, participantData: 'name', minAge: null, maxAge: null },
  ...{ priceId: id(1), priceName: 'Stalls', listPriceMinor: 5_000, priceMinor: 5_000 },
  freeReason: null,
  participant: {
    ...{ firstName: 'Anna', lastName: `Nowak ${n}`, nationalId: null },
    ...{ complete: true, twice: false },
  },
});
type GivenPayment = readonly [
  method: PaymentMethod,
  amountMinor: number,
  corrects?: number | undefined,
  name?: string,
];
const payment = ([method, amountMinor, corrects, name]: GivenPayment, n: number) => ({
  ...(name !== undefined && { name }),
  ...{ id: id(50 + n), method, amountMinor, tenderedMinor: null, changeMinor: 0 },
  ...{ reference: null, at, correctsId: corrects === undefined ? null : id(50 + corrects) },
});
const charge = ([kind, of, amountMinor]: readonly [string, number | null, number], n: number) => ({
  ...{ id: id(70 + n), kind, name: of === null ? '' : 'Stalls', amountMinor, vatRateBp: 800 },
  ...{ ticketId: of === null ? null : ticketId(of), at },
});

interface Given {
  readonly tickets?: number;
  /** Those of them that were cancelled before. */
  readonly gone?: readonly number[];
  /** With which of them is put right, from 0. */
  readonly payments?: readonly GivenPayment[];
  readonly charges?: readonly (readonly [string, number | null, number])[];
  readonly currency?: string;
}

/** A paid order of tickets at 50.00 each; in cash, unless it says otherwise. */
export const paidOrder = ({
  tickets = 3,
  gone = [],
  payments = [['cash', tickets * 5_000]],
  charges = [],
  currency = 'PLN',
}: Given = {}): Order =>
  Order.parse({
    ...{ id: id(9), code: 'AAAA1000', status: 'paid', heldUntil: null, currency },
    ...{ totalMinor: tickets * 5_000, vatMinor: 370, createdAt: at, asOf: at },
    tickets: Array.from({ length: tickets }, (_, n) =>
      ticket(n + 1, gone.includes(n + 1) ? 'void' : 'sold'),
    ),
    payments: payments.map(payment),
    charges: charges.map(charge),
    events: [
      {
        ...{ id: id(2), title: 'Jazz', startsAt: '2030-01-02T19:00:00.000Z' },
        timeZone: 'Europe/Warsaw',
        place: 'Mill',
      },
    ],
  });
