import { screen, within } from '@testing-library/react';
import { vi } from 'vitest';
import type { Language } from '../../../../core/contract/language.ts';
import type { Order } from '../../../../core/contract/order.ts';
import { Settings } from '../../../../core/contract/settings.ts';
import { counterFor } from '../../../api/counter.testing.ts';
import { host, serve } from '../../../api/host.testing.ts';
import type { aTerminal } from '../../../api/terminal.testing.ts';
import { show } from '../../../ui/render.testing.tsx';
import { OrderDetail } from '../order-detail.tsx';
import { paidOrder } from './paid-tickets.testing.ts';

type Errors = Parameters<Parameters<typeof host.orders.cancelTickets.handler>[0]>[0]['errors'];

interface Scene {
  readonly language?: Language;
  readonly order?: Order;
  /** What the settings keep of cancelled tickets. */
  readonly feeBp?: number;
  /** What each try is refused with, one after the other; then it is done. */
  readonly refusals?: readonly ((errors: Errors) => Error)[];
  readonly permissions?: readonly ('cancel' | 'refund')[];
  /** The card terminal of this counter. */
  readonly terminal?: ReturnType<typeof aTerminal>;
  /** What the order has become when it is looked at again. */
  readonly after?: Order;
  /** What the settings call other payment methods. */
  readonly otherMethods?: readonly string[];
}

/** An order in view, whose tickets and money may be given back. */
export async function atTheOrder({
  language = 'en',
  order = paidOrder(),
  feeBp = 1_000,
  refusals = [],
  permissions = ['cancel', 'refund'],
  after = order,
  otherMethods = [],
  terminal,
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
          otherMethods: [...otherMethods],
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
    ...(terminal && { terminals: terminal.rows.terminals }),
    payments: {
      ...terminal?.rows.payments,
      correct: host.payments.correct.handler(({ input, errors }) => {
        const [payment] = answer(input, errors as unknown as Errors).order.payments.slice(-1);
        if (payment === undefined) throw new Error('nothing was paid');
        return { payment };
      }),
    },
  });
  const refocus = vi.fn();
  const shown = show(<OrderDetail orderId={order.id} refocus={refocus} />, language);
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
    refocus,
  };
}
