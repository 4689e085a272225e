import { screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import type { Act } from '../../../../core/contract/act.ts';
import type { OrderStatus } from '../../../../core/contract/order.ts';
import { counterFor } from '../../../api/counter.testing.ts';
import { host, serve } from '../../../api/host.testing.ts';
import { anAttempt, aTerminal } from '../../../api/terminal.testing.ts';
import { show } from '../../../ui/render.testing.tsx';
import { heldOrder, lineOf, standing, theirs } from '../sale/order.testing.ts';
import { theSale } from '../sale/the-sale.ts';
import { OrderPane } from './order-pane.tsx';

const order = heldOrder('00000000-0000-4000-8000-00000000eeee', [lineOf(standing, 1)]);

beforeEach(() => theSale.tell({ type: 'operatorChanged' }));

/** Gives back the places of a hold that was left open, which is by then what the answer says. */
async function released(status: OrderStatus, already: Act | null) {
  let isOpen = true;
  let asked: unknown;
  serve({
    system: counterFor('sell'),
    orders: {
      openHolds: host.orders.openHolds.handler(() => ({ orders: isOpen ? [order] : [] })),
      cancel: host.orders.cancel.handler(({ input }) => {
        [isOpen, asked] = [false, input];
        return { order: { ...order, status }, already };
      }),
    },
  });
  const { user, text } = show(<OrderPane />);
  await user.click(await screen.findByRole('button', { name: text.sell.release(1) }));
  await waitFor(() => expect(screen.queryByText(text.sell.leftOpen)).toBeNull());
  return { text, asked: () => asked };
}

test.each([
  ['cancelled', theirs('orders.cancel')],
  ['paid', theirs('orders.pay')],
] as const)('a hold left open that somebody else has %s is told as theirs', async (status, act) => {
  const { text, asked } = await released(status, act);
  const told = (await screen.findByRole('alert')).textContent;
  expect(told).toContain(text.answers.refusals.NOT_HELD({ status, by: act }));
  expect(told).toMatch(/Ewa K\..*Counter 2/);
  expect(asked()).toMatchObject({ expectedStatus: 'held' });
});

test('one that a terminal is still at work for shows what it does, and goes on once it has answered', async () => {
  const attempt = anAttempt({ state: 'unknown' });
  const terminal = aTerminal([attempt]);
  let tries = 0;
  serve({
    system: counterFor('sell'),
    ...terminal.rows,
    orders: {
      openHolds: host.orders.openHolds.handler(() => ({ orders: [order] })),
      takeOver: host.orders.takeOver.handler(({ errors }) => {
        tries += 1;
        if (tries > 1) return { order };
        throw errors.ATTEMPT_OPEN({
          data: { attemptId: attempt.id, kind: 'charge', state: 'unknown' },
        });
      }),
    },
  });
  const { user, text } = show(<OrderPane />);
  await user.click(await screen.findByRole('button', { name: text.sell.resume }));
  await screen.findByText(text.cardPayments.unknown);
  terminal.answer('approved');
  await waitFor(() => expect(theSale.getState()).toMatchObject({ stage: 'held', order }));
});

test('control: of one that was given back here nothing is told', async () => {
  await released('cancelled', null);
  expect(screen.queryByRole('alert')).toBeNull();
});
