import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { EventId } from '../../../../core/contract/ids.ts';
import type { Language } from '../../../../core/contract/language.ts';
import { LastSale } from '../../../../core/contract/order.ts';
import type { Permission } from '../../../../core/contract/permissions.ts';
import { counterFor } from '../../../api/counter.testing.ts';
import { host, serve } from '../../../api/host.testing.ts';
import { focused, show } from '../../../ui/render.testing.tsx';
import { LastSales } from './last-sales.tsx';

const eventId = EventId.parse('00000000-0000-4000-8000-999999999999');
const sale = (at: number) =>
  LastSale.parse({
    orderId: `00000000-0000-4000-8000-00000000000${at}`,
    code: `K7Q2MN8${at}`,
    soldAt: '2030-01-02T12:00:00.000Z',
    currency: 'PLN',
    totalMinor: 5_000 * at,
    ticketCount: at,
    operatorName: 'Ewa Kos',
  });

function below(language: Language, may: readonly Permission[], sales = [3, 2, 1]) {
  let asked = 0;
  serve({
    system: counterFor(...may),
    orders: {
      lastSales: host.orders.lastSales.handler(() => {
        asked += 1;
        return { sales: sales.map(sale) };
      }),
    },
  });
  const { hook, history } = memoryLocation({ path: '/sell', record: true });
  const shown = show(
    <Router hook={hook}>
      <button type="button">before</button>
      <LastSales eventId={eventId} />
    </Router>,
    language,
  );
  return { ...shown, asked: () => asked, path: () => history.at(-1) };
}

test.each(['en', 'pl', 'fa'] as const)(
  'in %s, each of the last sales says what was sold by whom, and opens its order by keys',
  async language => {
    const { user, text, path } = below(language, ['sell', 'findOrders']);
    const list = await screen.findByRole('region', { name: text.sell.lastSales });
    const [first, second] = within(list).getAllByRole('link');
    expect(first?.textContent).toContain('K7Q2MN83');
    expect(first?.textContent).toContain(text.sell.ticketCount(3));
    expect(first?.textContent).toContain('Ewa Kos');
    await user.click(screen.getByRole('button', { name: 'before' }));
    await user.tab();
    await user.tab();
    expect(focused()).toBe(second);
    await user.keyboard('{Enter}');
    expect(path()).toBe(`/orders/${sale(2).orderId}`);
  },
);

test('a clerk who may not find orders is shown none, and none are asked for', async () => {
  const { text, asked, lookAgain } = below('en', ['sell']);
  lookAgain();
  await screen.findByRole('button', { name: 'before' });
  expect(screen.queryByRole('region', { name: text.sell.lastSales })).toBeNull();
  expect(asked()).toBe(0);
});
