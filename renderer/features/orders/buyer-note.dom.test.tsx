import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { noBuyer } from '../../../core/contract/buyer.ts';
import { Order } from '../../../core/contract/order.ts';
import { counterFor } from '../../api/counter.testing.ts';
import { host, serve } from '../../api/host.testing.ts';
import { withBuyer } from '../../api/orders.testing.ts';
import { focused, show } from '../../ui/render.testing.tsx';
import { OrderDetail } from './order-detail.tsx';

const first = Order.parse({
  id: '00000000-0000-4000-8000-000000000001',
  code: 'AAAA1020',
  status: 'paid',
  heldUntil: null,
  currency: 'PLN',
  totalMinor: 0,
  vatMinor: 0,
  tickets: [],
  payments: [],
  events: [],
  createdAt: '2026-12-04T19:20:00.000Z',
  asOf: '2026-12-04T19:30:00.000Z',
});

const theirs = {
  at: '2026-12-04T19:29:00.000Z',
  operation: 'orders.saveBuyer',
  operatorName: 'Ewa K.',
  counterName: 'Counter 2',
  reason: null,
  approverName: null,
};

function orderOnScreen(stored: Partial<Order> = {}) {
  let order: Order = { ...first, ...noBuyer, ...stored };
  const asked: unknown[] = [];
  serve({
    system: counterFor('sell', 'findOrders'),
    orders: {
      get: host.orders.get.handler(() => ({ order, timeline: [] })),
      saveBuyer: host.orders.saveBuyer.handler(({ input, errors }) => {
        asked.push(input);
        if (input.expectedVersion !== order.buyerVersion)
          throw errors.CHANGED_MEANWHILE({ data: { by: theirs } });
        order = withBuyer(order, input);
        return { order };
      }),
    },
  });
  const { user, text } = show(<OrderDetail orderId={first.id} refocus={() => undefined} />);
  const say = text.orders.buyer;
  const part = () => screen.findByRole('region', { name: say.title });
  const open = async (what: string) => {
    await user.click(await screen.findByRole('button', { name: `${what}: ${say.title}` }));
    const dialog = await screen.findByRole('dialog', { name: say.title });
    // The dialog gives the focus to its first field a moment later: what is typed elsewhere before would follow it.
    const name = within(dialog).getByRole('textbox', { name: say.name });
    await waitFor(() => expect(focused()).toBe(name));
    return dialog;
  };
  return {
    ...{ user, say, asked, part, open },
    elsewhere: (more: Partial<Order>) => (order = { ...order, ...more }),
  };
}

test('an order shows that it has no buyer and no note, and both are added to it', async () => {
  const { user, say, asked, part, open } = orderOnScreen();
  expect((await part()).textContent).toContain(say.none);
  const dialog = await open(say.add);
  await user.keyboard('Anna Żak');
  await user.type(within(dialog).getByRole('textbox', { name: say.phone }), '600 700 800');
  await user.type(within(dialog).getByRole('textbox', { name: say.note }), 'Comes at seven');
  await user.click(within(dialog).getByRole('button', { name: say.save }));
  await waitFor(async () => expect((await part()).textContent).toContain('Anna Żak'));
  expect((await part()).textContent).toContain('Comes at seven');
  expect(asked).toMatchObject([
    {
      expectedVersion: 0,
      buyer: { name: 'Anna Żak', phone: '600 700 800' },
      note: 'Comes at seven',
    },
  ]);
});

test('a wrong e-mail is told beside its field, and nothing is lost', async () => {
  const { user, say, open } = orderOnScreen({ note: 'ramp', buyerVersion: 1 });
  const dialog = await open(say.edit);
  const email = within(dialog).getByRole('textbox', { name: say.email });
  await user.type(email, 'anna@');
  await user.click(within(dialog).getByRole('button', { name: say.save }));
  await waitFor(() => expect(email.getAttribute('aria-invalid')).toBe('true'));
  await waitFor(() => expect(focused()).toBe(email));
  expect(within(dialog).getByDisplayValue('ramp')).toBeTruthy();
});

test('what another counter saved meanwhile is shown with whose it is, and not written over', async () => {
  const { user, say, asked, open, elsewhere, part } = orderOnScreen();
  const dialog = await open(say.add);
  elsewhere({ buyer: { name: 'Ewa Lis', phone: null, email: null, taxId: null }, buyerVersion: 1 });
  await user.type(within(dialog).getByRole('textbox', { name: say.note }), 'ramp');
  const save = within(dialog).getByRole('button', { name: say.save });
  await user.click(save);
  const alert = await within(dialog).findByRole('alert');
  expect(alert.textContent).toMatch(/Ewa K\..*Counter 2/);
  await waitFor(() => expect(alert.textContent).toContain('Ewa Lis'));
  await user.click(save);
  await waitFor(async () => expect((await part()).textContent).toContain('ramp'));
  expect(asked).toHaveLength(2);
  // Their name stands in a field that nobody here has typed in.
  expect((await part()).textContent).toContain('Ewa Lis');
});

test('a wrong e-mail put right writes over nothing that another counter saved before that', async () => {
  const { user, say, asked, open, elsewhere } = orderOnScreen();
  const dialog = await open(say.add);
  elsewhere({ note: 'at the side door', buyerVersion: 1 });
  const save = within(dialog).getByRole('button', { name: say.save });
  const email = within(dialog).getByRole('textbox', { name: say.email });
  await user.type(within(dialog).getByRole('textbox', { name: say.note }), 'ramp');
  await user.type(email, 'anna@');
  await user.click(save);
  await waitFor(() => expect(email.getAttribute('aria-invalid')).toBe('true'));
  await user.type(email, 'example.com');
  await user.click(save);
  const alert = await within(dialog).findByRole('alert');
  await waitFor(() => expect(alert.textContent).toContain('at the side door'));
  expect(asked.at(-1)).toMatchObject({ expectedVersion: 0 });
});
