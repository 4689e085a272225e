import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Act } from '../../../core/contract/act.ts';
import type { Order } from '../../../core/contract/order.ts';
import { counterFor } from '../../api/counter.testing.ts';
import { host, serve } from '../../api/host.testing.ts';
import { show } from '../../ui/render.testing.tsx';
import { OrderDetail } from './order-detail.tsx';
import { at, paid } from './paid-order.testing.ts';

const theirs: Act = {
  ...{ at, operation: 'orders.cancel', operatorName: 'Ewa K.', counterName: 'Counter 2' },
  ...{ reason: 'rain', approverName: null },
};

/** Cancels a paid order, whose answer names whose act it was. */
async function cancelled(already: Act | null) {
  const order = { ...paid, status: 'cancelled' as const, payments: [] };
  let asked: unknown;
  let now: Order = paid;
  serve({
    system: counterFor('sell', 'findOrders', 'cancel', 'refund'),
    orders: {
      get: host.orders.get.handler(() => ({ order: now, timeline: [] })),
      cancel: host.orders.cancel.handler(({ input }) => {
        asked = input;
        now = order;
        return { order, already };
      }),
    },
  });
  const { user, text } = show(<OrderDetail orderId={paid.id} refocus={() => undefined} />);
  const article = within(await screen.findByRole('article', { busy: false }));
  await user.keyboard('{Alt>}x{/Alt}');
  await user.type(await screen.findByRole('textbox', { name: text.orders.reason }), 'rain{Enter}');
  return { text: text.orders, article, asked: () => asked };
}

test('an order that somebody else cancelled is told as theirs, with no sum to hand over', async () => {
  const { text, article, asked } = await cancelled(theirs);
  const note = await article.findByText(text.already.cancelled);
  expect(note.parentElement?.textContent).toMatch(/Ewa K\..*Counter 2/);
  expect(note.parentElement?.textContent).not.toMatch(/zł|PLN/);
  expect(article.queryByText(/Give back/)).toBeNull();
  // So that it may be sent again, and undoes nothing but what was read.
  expect(asked()).toMatchObject({ id: expect.any(String) as string, expectedStatus: 'paid' });
});

test('control: one’s own names the money that the customer waits for', async () => {
  const { text, article } = await cancelled(null);
  const note = await article.findByText(text.wasCancelled(1));
  expect(note.parentElement?.textContent).toMatch(/Give back.*(zł|PLN)/);
});
