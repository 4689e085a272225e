import { ORPCError } from '@orpc/client';
import { expect, it } from 'vitest';
import type { Order } from '../../../../core/contract/order.ts';
import { granted, heldLines, stalls, standing } from './counter.testing.ts';
import { createDesk } from './desk.ts';
import type { Command } from './due.ts';

/** A database at the other end of a slow line: it answers when it is told to, in its own time. */
function slowLine(failures: readonly Error[] = []) {
  const sent: Command[] = [];
  const failing = [...failures];
  let order: Order | null = null;
  let open = 0;
  let most = 0;
  const send = async (command: Command): Promise<Order> => {
    sent.push(command);
    open += 1;
    most = Math.max(most, open);
    await new Promise(resolve => setTimeout(resolve, 5));
    open -= 1;
    const failure = failing.shift();
    if (failure !== undefined) throw failure;
    order = granted(command, order);
    return order;
  };
  return { send, sent, atOnce: () => most };
}

const choose = (desk: ReturnType<typeof createDesk>, offer: typeof stalls, quantity: number) =>
  desk.tell({ type: 'quantity', offer, quantity });

it('never has two calls under way, and ends where the keys ended', async () => {
  const line = slowLine();
  const desk = createDesk(line.send);
  for (const quantity of [1, 2, 3, 4, 3]) choose(desk, stalls, quantity);
  choose(desk, standing, 2);
  await expect
    .poll(() => heldLines(desk.sale()))
    .toEqual([
      { ticketClassId: stalls.ticketClassId, quantity: 3 },
      { ticketClassId: standing.ticketClassId, quantity: 2 },
    ]);
  expect(line.atOnce()).toBe(1);
  expect(line.sent.map(each => each.kind)).toEqual(['hold', 'change']);
});

it('sends a hold that was lost on the way again as it was, at once when asked to', async () => {
  const lost = new ORPCError('BUSY', { status: 503, data: { reason: 'unreachable' } });
  const line = slowLine([lost]);
  const desk = createDesk(line.send);
  choose(desk, stalls, 2);
  await expect.poll(() => desk.sale().waiting).toBe('unreachable');
  desk.tryNow();
  await expect.poll(() => heldLines(desk.sale())).toMatchObject([{ quantity: 2 }]);
  expect(line.sent[1]).toEqual(line.sent[0]);
  expect(desk.sale().waiting).toBeNull();
});

it('saves what is typed once the typing pauses, in one call', async () => {
  const line = slowLine();
  const desk = createDesk(line.send);
  choose(desk, stalls, 1);
  await expect.poll(() => desk.sale().order).not.toBeNull();
  const key = desk.sale().places[0]?.key ?? '';
  for (const firstName of ['A', 'An', 'Ann', 'Anna'])
    desk.tell({ type: 'typed', rows: { [key]: { firstName } } });
  await expect.poll(() => desk.sale().order?.tickets[0]?.participant?.firstName).toBe('Anna');
  expect(line.sent.filter(each => each.kind === 'save')).toHaveLength(1);
});

it('shows the next operator nothing of the customer of the one before', async () => {
  const line = slowLine();
  const desk = createDesk(line.send);
  desk.serve('one');
  choose(desk, stalls, 2);
  desk.tell({ type: 'searched', text: 'jazz' });
  await expect.poll(() => heldLines(desk.sale())).toMatchObject([{ quantity: 2 }]);

  desk.serve('one');
  expect(desk.sale().order).not.toBeNull();

  desk.serve('another');
  expect(desk.sale()).toMatchObject({ order: null, places: [], search: '', handled: [] });
  expect(line.sent.map(each => each.kind)).toEqual(['hold']);
});
