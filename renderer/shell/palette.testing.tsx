import { IconReceipt2, IconTicket } from '@tabler/icons-react';
import { screen, waitFor } from '@testing-library/react';
import { expect } from 'vitest';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { areaKeys } from '../../core/contract/key-map.ts';
import type { Language } from '../../core/contract/language.ts';
import { OrderRow } from '../../core/contract/order.ts';
import type { Permission } from '../../core/contract/permissions.ts';
import { host, pending, serve } from '../api/host.testing.ts';
import { useAction } from '../ui/actions.ts';
import { show } from '../ui/render.testing.tsx';
import { Palette } from './palette.tsx';

/** The one order in the books. */
export const order = OrderRow.parse({
  id: '00000000-0000-4000-8000-000000000001',
  code: 'BRRJPNT9',
  status: 'paid',
  currency: 'PLN',
  totalMinor: 5_000,
  ticketCount: 1,
  eventTitles: ['Jazz'],
  names: ['Anna Nowak'],
  createdAt: '2030-01-02T19:00:00.000Z',
});

const areas = [
  {
    name: 'sell',
    keys: areaKeys.sell,
    permissions: ['sell'],
    Icon: IconTicket,
    Screen: () => null,
  },
  {
    name: 'orders',
    keys: areaKeys.orders,
    permissions: ['findOrders'],
    Icon: IconReceipt2,
    Screen: () => null,
  },
].map(area => ({ ...area, path: `/${area.name}` })) as Parameters<typeof Palette>[0]['areas'];

/** A counter with a field to type in, where one more thing can be done, before books with one order. */
export async function deskIn(
  language: Language = 'en',
  permissions: readonly Permission[] = ['sell', 'findOrders'],
) {
  const done: string[] = [];
  const thinking = pending();
  serve({
    events: { list: host.events.list.handler(() => ({ events: [], nextCursor: null })) },
    orders: {
      list: host.orders.list.handler(async ({ input }) => {
        await thinking.over;
        return { orders: input.text === 'nowak' ? [order] : [], nextCursor: null };
      }),
    },
  });
  const { hook, history } = memoryLocation({ path: '/sell', record: true });
  function Act() {
    useAction({ id: 'test', label: 'Wipe the counter', keys: 'F8', run: () => done.push('wiped') });
    return null;
  }
  const shown = show(
    <Router hook={hook}>
      <input aria-label="here" />
      <Act />
      <Palette areas={areas} go={area => done.push(area.name)} permissions={permissions} />
    </Router>,
    language,
  );
  const { user, text } = shown;
  const here = screen.getByRole('textbox', { name: 'here' });
  await user.click(here);
  const open = async () => {
    await user.keyboard('{Control>}k{/Control}');
    return await screen.findByRole('dialog', { name: text.shell.findAnything });
  };
  const gone = () => waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  const field = () => screen.getByRole('combobox', { name: text.shell.findAnything });
  const lines = () => screen.getAllByRole('option');
  const chosen = () => screen.getByRole('option', { selected: true });
  return { ...shown, here, open, gone, field, lines, chosen, done, history, answer: thinking.end };
}
