import { ORPCError } from '@orpc/client';
import { expect, it } from 'vitest';
import type { Order } from '../../../../core/contract/order.ts';
import type { Command } from './command.ts';
import { linesHeld, placeAt } from './counter.testing.ts';
import { createSale } from './create-sale.ts';
import { granted, lineOf, stalls, standing } from './order.testing.ts';
import { orderOf } from './stages.ts';

/** A database at the other end of a slow line: it answers when it is told to, in its own time. */
function slowLine(failures: readonly Error[] = []) {
  const sent: Command[] = [];
  const failing = [...failures];
  let order: Order | null = null;
  let open = 0;
  let most = 0;
  const send = async (command: Command) => {
    sent.push(command);
    open += 1;
    most = Math.max(most, open);
    await new Promise(resolve => setTimeout(resolve, 5));
    open -= 1;
    const failure = failing.shift();
    if (failure !== undefined) throw failure;
    order = granted(command, order);
    return { order };
  };
  return { send, sent, atOnce: () => most, fail: (failure: Error) => failing.push(failure) };
}

const choose = (sale: ReturnType<typeof createSale>, offer: typeof stalls, quantity: number) =>
  sale.tell({ type: 'quantity', offer, quantity });

it('never has two calls under way, and ends where the keys ended', async () => {
  const line = slowLine();
  const sale = createSale(line.send);
  for (const quantity of [1, 2, 3, 4, 3]) choose(sale, stalls, quantity);
  choose(sale, standing, 2);
  await expect
    .poll(() => linesHeld(sale.getState()))
    .toEqual([lineOf(stalls, 3), lineOf(standing, 2)]);
  expect(line.atOnce()).toBe(1);
  expect(line.sent.map(each => each.kind)).toEqual(['hold', 'change']);
});

it('sends a hold that was lost on the way again as it was, at once when asked to', async () => {
  const lost = new ORPCError('BUSY', { status: 503, data: { reason: 'unreachable' } });
  const line = slowLine([lost]);
  const sale = createSale(line.send);
  choose(sale, stalls, 2);
  await expect.poll(() => sale.getState().call?.waiting).toBe('unreachable');
  sale.tryNow();
  await expect.poll(() => linesHeld(sale.getState())).toMatchObject([{ quantity: 2 }]);
  expect(line.sent[1]).toEqual(line.sent[0]);
  expect(sale.getState().call).toBeNull();
});

it('saves what is typed once the typing pauses, in one call', async () => {
  const line = slowLine();
  const sale = createSale(line.send);
  choose(sale, stalls, 1);
  await expect.poll(() => orderOf(sale.getState())).not.toBeNull();
  const { key } = placeAt(sale.getState(), 0);
  for (const firstName of ['A', 'An', 'Ann', 'Anna'])
    sale.tell({ type: 'typed', rows: { [key]: { firstName } } });
  await expect
    .poll(() => orderOf(sale.getState())?.tickets[0]?.participant?.firstName)
    .toBe('Anna');
  expect(line.sent.filter(each => each.kind === 'save')).toHaveLength(1);
});

it('shows the next operator nothing of the customer of the one before', async () => {
  const line = slowLine();
  const sale = createSale(line.send);
  sale.serve('one');
  choose(sale, stalls, 2);
  sale.tell({ type: 'searched', text: 'jazz' });
  await expect.poll(() => linesHeld(sale.getState())).toMatchObject([{ quantity: 2 }]);

  sale.serve('one');
  expect(orderOf(sale.getState())).not.toBeNull();

  sale.serve('another');
  expect(sale.getState()).toMatchObject({ stage: 'idle', drafts: {}, search: '', handled: [] });
  expect(line.sent.map(each => each.kind)).toEqual(['hold']);
});

it('puts no answer about the customer of the operator before on the screen of the next', async () => {
  const line = slowLine();
  const sale = createSale(line.send);
  sale.serve('one');
  choose(sale, stalls, 2);
  sale.serve('another');
  await expect.poll(() => sale.getState().call).toBeNull();
  expect(sale.getState().stage).toBe('idle');
  expect(line.sent.map(each => each.kind)).toEqual(['hold']);
});

it('looks at the order when an answer got lost and nothing else is left to do', async () => {
  const lost = new ORPCError('BUSY', { status: 503, data: { reason: 'unreachable' } });
  const line = slowLine();
  const sale = createSale(line.send);
  choose(sale, stalls, 1);
  await expect.poll(() => sale.getState().stage).toBe('held');
  line.fail(lost);
  choose(sale, stalls, 2);
  await expect.poll(() => sale.getState().call?.waiting).toBe('unreachable');
  choose(sale, stalls, 1);
  sale.tryNow();
  await expect.poll(() => sale.getState().call).toBeNull();
  expect(line.sent.map(each => each.kind)).toEqual(['hold', 'change', 'read']);
});
