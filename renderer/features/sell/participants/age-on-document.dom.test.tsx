import { screen } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import type { Order } from '../../../../core/contract/order.ts';
import { counterFor } from '../../../api/counter.testing.ts';
import { host, serve } from '../../../api/host.testing.ts';
import { show } from '../../../ui/render.testing.tsx';
import { OrderPane } from '../order/order-pane.tsx';
import { granted, heldOrder, lineOf, student, uuid } from '../sale/order.testing.ts';
import { theSale } from '../sale/the-sale.ts';

beforeEach(() => theSale.tell({ type: 'operatorChanged' }));

/** A hold of one ticket sold between some ages, taken up where it was left. */
async function takenUp(ages: { minAge: number | null }, language: 'en' | 'pl' | 'fa' = 'en') {
  const lines = [lineOf(student, 1)];
  const held = heldOrder(uuid(), lines);
  let order: Order = { ...held, tickets: held.tickets.map(each => ({ ...each, ...ages })) };
  serve({
    system: counterFor('sell'),
    orders: {
      openHolds: host.orders.openHolds.handler(() => ({ orders: [] })),
      saveParticipants: host.orders.saveParticipants.handler(({ input }) => {
        const rows = input.participants.map(each => ({ key: '', edition: 0, input: each }));
        order = granted({ kind: 'save', orderId: order.id, rows }, order);
        return { order };
      }),
    },
  });
  const shown = show(<OrderPane />, language);
  theSale.tell({ type: 'takenOver', order });
  const { sell } = shown.text;
  const name = `${sell.pesel}, ${sell.ticketNumber(1, 'Student')}`;
  const field = await screen.findByRole('textbox', { name });
  const sentence = sell.ageOnDocument(sell.ages(ages.minAge, null));
  return { ...shown, sell, field, sentence };
}

test.each(['en', 'pl', 'fa'] as const)(
  'in %s, an age limit where the participant gives a document is told at the row',
  async language => {
    const { user, field, sentence } = await takenUp({ minAge: 18 }, language);
    expect(screen.queryByText(sentence)).toBeNull();
    await user.click(field);
    await user.paste('AB 123456');
    await screen.findByText(sentence);
  },
);

test('it is told again while the money is counted, beside the name', async () => {
  const { user, fill, sell, sentence } = await takenUp({ minAge: 18 });
  const first = `${sell.firstName}, ${sell.ticketNumber(1, 'Student')}`;
  await user.click(screen.getByRole('textbox', { name: first }));
  await fill('Jan', 'Nowak', 'AB 123456');
  const country = screen.getByRole('combobox', { name: new RegExp(sell.country) });
  await user.selectOptions(country, 'DE');
  theSale.tell({ type: 'toPay' });
  await screen.findByText('Jan Nowak');
  await screen.findByText(sentence);
});

test('control: where there is no limit, nothing is said of a document', async () => {
  const { user, field } = await takenUp({ minAge: null });
  await user.click(field);
  await user.paste('AB 123456');
  await screen.findByRole('textbox', { name: /^Document,/ });
  expect(screen.queryByText(/Check the age/)).toBeNull();
});
