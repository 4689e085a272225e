import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { OrderRow } from '../../../../core/contract/order.ts';
import { languages } from '../../../../core/text/languages.ts';
import { counterFor } from '../../../api/counter.testing.ts';
import { host, serve } from '../../../api/host.testing.ts';
import { show } from '../../../ui/render.testing.tsx';
import { OrdersScreen } from '../orders-screen.tsx';

const row = (n: number, more: object) =>
  OrderRow.parse({
    id: `00000000-0000-4000-8000-00000000000${n}`,
    ...{ code: `AAAA000${n}`, status: 'held', currency: 'PLN', totalMinor: 10_000, ticketCount: 2 },
    ...{ eventTitles: ['Jazz'], names: [], buyer: 'Anna Nowak' },
    createdAt: '2030-01-01T12:00:00.000Z',
    ...more,
  });
const heldUntil = '2030-01-05T18:00:00.000Z';
const rows = {
  hold: row(1, { purpose: 'sale', heldUntil }),
  reservation: row(2, { purpose: 'reservation', heldUntil }),
  transfer: row(3, { purpose: 'reservation', awaitsTransfer: true, heldUntil }),
  lapsed: row(4, { purpose: 'reservation', status: 'expired' }),
};

test.each(languages)(
  'orders that wait have chips of their own, and say until when, in %s',
  async language => {
    serve({
      system: counterFor('sell', 'findOrders'),
      orders: {
        list: host.orders.list.handler(({ input }) => ({
          orders: Object.values(rows).filter(
            each =>
              (input.status === undefined || each.status === input.status) &&
              (input.purpose === undefined || each.purpose === input.purpose) &&
              (input.awaitsTransfer === undefined || each.awaitsTransfer === input.awaitsTransfer),
          ),
          nextCursor: null,
        })),
        get: host.orders.get.handler(({ errors }) => {
          throw errors.NOT_FOUND({ data: { what: 'order' } });
        }),
      },
    });
    const { hook } = memoryLocation({ path: '/orders' });
    const { user, text } = show(
      <Router hook={hook}>
        <OrdersScreen />
      </Router>,
      language,
    );
    const { list: name, status, reserving } = text.orders;
    const listed = () =>
      within(screen.getByRole('listbox', { name }))
        .queryAllByRole('option')
        .map(each => each.textContent);
    const choose = async (chip: string, ...expected: readonly string[]) => {
      await user.click(screen.getByRole('button', { name: chip }));
      await waitFor(() => expect(listed()).toHaveLength(expected.length));
      for (const [at, each] of expected.entries()) expect(listed()[at]).toContain(each);
    };
    await waitFor(() => expect(listed()).toHaveLength(4));
    expect(listed().at(-1)).toContain(reserving.lapsed);
    const opening = (sentence: (moment: string) => string) => sentence('').split('\u2068')[0] ?? '';
    await choose(reserving.filters.transfer, opening(reserving.transferUntil));
    await choose(reserving.filters.reserved, opening(reserving.until));
    expect(listed()[0]).toMatch(/18:00|۱۸:۰۰/);
    await choose(status.held, status.held);
  },
);
