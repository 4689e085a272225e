import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { counterFor } from '../../api/counter.testing.ts';
import { host, serve } from '../../api/host.testing.ts';
import { show } from '../../ui/render.testing.tsx';
import { OrderDetail } from './order-detail.tsx';
import { paid } from './paid-order.testing.ts';

test.each(['wrong person: 44051401359', 'card 4111 1111 1111 1111'])(
  'a reason with a private number is refused beside its field, and stays to be put right: %s',
  async typed => {
    const asked: unknown[] = [];
    serve({
      system: counterFor('sell', 'findOrders', 'cancel', 'refund'),
      orders: {
        get: host.orders.get.handler(() => ({ order: paid, timeline: [] })),
        cancel: host.orders.cancel.handler(({ input }) => {
          asked.push(input.reason);
          return { order: { ...paid, status: 'cancelled' }, already: null };
        }),
      },
    });
    const { user, text } = show(<OrderDetail orderId={paid.id} refocus={() => undefined} />);
    await screen.findByRole('article', { busy: false });
    await user.keyboard('{Alt>}x{/Alt}');
    const reason = await screen.findByRole('textbox', { name: text.orders.reason });
    await user.click(reason);
    await user.paste(typed);
    await user.keyboard('{Enter}');
    const { peselInText, cardInText } = text.answers.faults;
    const fault = typed.startsWith('card') ? cardInText(0) : peselInText(0);
    expect((await screen.findByText(fault)).id).toBe(
      reason.getAttribute('aria-describedby')?.split(' ')[0],
    );
    expect(reason).toHaveProperty('value', typed);
    expect(asked).toEqual([]);
  },
);
