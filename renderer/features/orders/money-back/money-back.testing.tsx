import { screen, within } from '@testing-library/react';
import type { Language } from '../../../../core/contract/language.ts';
import { Order } from '../../../../core/contract/order.ts';
import type { PaymentMethod } from '../../../../core/contract/payments.ts';
import { Settings } from '../../../../core/contract/settings.ts';
import { counterFor } from '../../../api/counter.testing.ts';
import { host, serve } from '../../../api/host.testing.ts';
import { show } from '../../../ui/render.testing.tsx';
import { OrderDetail } from '../order-detail.tsx';

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
const payment = ([method, amountMinor]: readonly [PaymentMethod, number], n: number) => ({
  ...{ id: id(50 + n), method, amountMinor, tenderedMinor: null, changeMinor: 0 },
  ...{ reference: null, at },
});
const charge = ([kind, of, amountMinor]: readonly [string, number, number], n: number) => ({
  ...{ id: id(70 + n), kind, name: 'Stalls', amountMinor, vatRateBp: 800 },
  ...{ ticketId: ticketId(of), at },
});

interface Given {
  readonly tickets?: number;
  /** Those of them that were cancelled before. */
  readonly gone?: readonly number[];
  readonly payments?: readonly (readonly [PaymentMethod, number])[];
  readonly charges?: readonly (readonly [string, number, number])[];
}

/** A paid order of tickets at 50.00 each; in cash, unless it says otherwise. */
export const paidOrder = ({
  tickets = 3,
  gone = [],
  payments = [['cash', tickets * 5_000]],
  charges = [],
}: Given = {}): Order =>
  Order.parse({
    ...{ id: id(9), code: 'AAAA1000', status: 'paid', heldUntil: null, currency: 'PLN' },
    ...{ totalMinor: tickets * 5_000, vatMinor: 370, createdAt: at, asOf: at },
    tickets: Array.from({ length: tickets }, (_, n) =>
      ticket(n + 1, gone.includes(n + 1) ? 'void' : 'sold'),
    ),
    payments: payments.map(payment),
    charges: charges.map(charge),
    events: [
      { ...{ id: id(2), title: 'Jazz', startsAt: at }, timeZone: 'Europe/Warsaw', place: 'Mill' },
    ],
  });

type Errors = Parameters<Parameters<typeof host.orders.cancelTickets.handler>[0]>[0]['errors'];

interface Scene {
  readonly language?: Language;
  readonly order?: Order;
  /** What the settings keep of cancelled tickets. */
  readonly feeBp?: number;
  /** What each try is refused with, one after the other; then it is done. */
  readonly refusals?: readonly ((errors: Errors) => Error)[];
  readonly permissions?: readonly ('cancel' | 'refund')[];
  /** What the order has become when it is looked at again. */
  readonly after?: Order;
}

/** An order in view, whose tickets and money may be given back. */
export async function atTheOrder({
  language = 'en',
  order = paidOrder(),
  feeBp = 1_000,
  refusals = [],
  permissions = ['cancel', 'refund'],
  after = order,
}: Scene = {}) {
  let now = order;
  const tries: Readonly<Record<string, unknown>>[] = [];
  const answer = (input: Readonly<Record<string, unknown>>, errors: Errors) => {
    const refusal = refusals[tries.length];
    tries.push(input);
    now = after;
    if (refusal) throw refusal(errors);
    return { order: now };
  };
  serve({
    system: counterFor('sell', 'findOrders', ...permissions),
    maintenance: {
      settings: host.maintenance.settings.handler(() => ({
        settings: Settings.parse({
          ...{ organisation: 'Mill', holdMinutes: 15, lateMinutes: 5, cancellationFeeBp: feeBp },
          ...{ currency: 'PLN', timeZone: 'Europe/Warsaw', lockMinutes: 0, retentionDays: 30 },
          ...{ dayStartsAt: '04:00', sellerName: '', sellerAddress: '', sellerTaxId: '' },
          ...{ cashDrawer: true, blindCount: true, countToleranceMinor: 0 },
        }),
      })),
    },
    orders: {
      get: host.orders.get.handler(() => ({ order: now, timeline: [] })),
      cancelTickets: host.orders.cancelTickets.handler(({ input, errors }) =>
        answer(input, errors),
      ),
      giveAllowance: host.orders.giveAllowance.handler(({ input, errors }) =>
        answer(input, errors as unknown as Errors),
      ),
    },
  });
  const shown = show(<OrderDetail orderId={order.id} refocus={() => undefined} />, language);
  const article = within(await screen.findByRole('article', { busy: false }));
  const dialog = async () => within(await screen.findByRole('dialog'));
  const ticked = (name: RegExp) => screen.getByRole<HTMLInputElement>('checkbox', { name });
  const type = async (name: string, typed: string) => {
    const field = screen.getByRole('textbox', { name });
    await shown.user.clear(field);
    await shown.user.click(field);
    await shown.user.paste(typed);
    return field;
  };
  return {
    ...shown,
    text: shown.text.orders,
    all: shown.text,
    article,
    dialog,
    ticked,
    type,
    tries,
  };
}
