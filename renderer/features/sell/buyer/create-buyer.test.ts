import { ORPCError } from '@orpc/client';
import { expect, test } from 'vitest';
import { noBuyer } from '../../../../core/contract/buyer.ts';
import type { OrderId } from '../../../../core/contract/ids.ts';
import type { Order } from '../../../../core/contract/order.ts';
import type { BuyerCall } from './buyer-typing.ts';
import { createBuyer } from './create-buyer.ts';

const id = '00000000-0000-4000-8000-000000000001' as OrderId;
const orderOf = (more: Partial<Order> = {}) => ({ id, ...noBuyer, ...more }) as Order;

/** A database that keeps what it is told, and can be made to fail. */
function database() {
  const sent: BuyerCall[] = [];
  const failing: Error[] = [];
  let order = orderOf();
  const save = async (call: BuyerCall) => {
    sent.push(call);
    await new Promise(resolve => setTimeout(resolve, 5));
    const failure = failing.shift();
    if (failure !== undefined) throw failure;
    const { note = order.note } = call;
    // An e-mail address is kept in lower case.
    const { email } = call.buyer;
    const buyer = { ...call.buyer, ...(email && { email: email.toLowerCase() }) };
    order = {
      ...order,
      buyer: { ...order.buyer, ...buyer },
      note,
      buyerVersion: order.buyerVersion + 1,
    };
    return { order };
  };
  const buyer = createBuyer({ save, read: () => Promise.resolve({ order }) });
  buyer.serve(order);
  return {
    ...{ buyer, sent },
    fail: (error: Error) => failing.push(error),
    elsewhere: (more: Partial<Order>) => (order = { ...order, ...more }),
    stored: () => order,
  };
}

const state = (buyer: ReturnType<typeof createBuyer>) => () => buyer.getState().state;

test('is saved in the pause after typing, once for many keys, and only what was typed', async () => {
  const { buyer, sent, stored } = database();
  for (const name of ['A', 'An', 'Ann', 'Anna']) buyer.type({ name });
  await expect.poll(state(buyer)).toBe('saved');
  expect(sent).toMatchObject([{ orderId: id, expectedVersion: 0, buyer: { name: 'Anna' } }]);
  expect(sent[0]).not.toHaveProperty('note');
  expect(stored().buyer.name).toBe('Anna');
});

test('is saved at once when the part is left, and what was typed meanwhile after it', async () => {
  const { buyer, sent, stored } = database();
  buyer.type({ name: 'Anna' });
  void buyer.leave();
  buyer.type({ note: 'at seven' });
  await expect.poll(() => stored().note).toBe('at seven');
  await expect.poll(state(buyer)).toBe('saved');
  expect(sent.map(each => each.expectedVersion)).toEqual([0, 1]);
});

test('what is stored in other letters is saved once, and holds up no payment', async () => {
  const { buyer, sent, stored } = database();
  buyer.type({ email: 'Anna@Example.ORG' });
  expect(await buyer.settled()).toBe(true);
  expect(stored().buyer.email).toBe('anna@example.org');
  expect([buyer.isKept(), buyer.mayBeLeft(), state(buyer)()]).toEqual([true, true, 'saved']);
  expect(sent).toHaveLength(1);
});

test('a space after a word is still there when the word is saved, for the next word', async () => {
  const { buyer, stored } = database();
  buyer.type({ name: 'Anna ' });
  await expect.poll(state(buyer)).toBe('saved');
  expect([stored().buyer.name, buyer.getState().typed.name]).toEqual(['Anna', 'Anna ']);
});

test('half an e-mail address waits for the rest of it', async () => {
  const { buyer, sent } = database();
  buyer.type({ email: 'anna@', name: 'Anna' });
  await expect.poll(() => sent.length).toBe(1);
  expect(sent[0]?.buyer).toEqual({ name: 'Anna' });
  await expect.poll(state(buyer)).toBe('unsaved');
  buyer.type({ email: 'anna@example.org' });
  await expect.poll(state(buyer)).toBe('saved');
  expect(sent[1]?.buyer).toEqual({ email: 'anna@example.org' });
});

test('half an e-mail address is told when the part is left, and mended by typing on', async () => {
  const { buyer, sent, fail } = database();
  fail(new ORPCError('BAD_REQUEST', { status: 400, data: { issues: [] } }));
  buyer.type({ email: 'anna@' });
  await buyer.leave();
  expect(sent[0]?.buyer).toEqual({ email: 'anna@' });
  expect(state(buyer)()).toBe('failed');
  buyer.type({ email: 'anna@example.org' });
  await expect.poll(state(buyer)).toBe('saved');
});

test('what another counter saved meanwhile is shown, and written over only when asked to', async () => {
  const { buyer, sent, fail, elsewhere, stored } = database();
  const data = { by: null };
  fail(new ORPCError('CHANGED_MEANWHILE', { defined: true, status: 409, data }));
  elsewhere({ buyer: { name: 'Ewa', phone: null, email: null, taxId: null }, buyerVersion: 3 });
  buyer.type({ note: 'at seven' });
  await expect.poll(state(buyer)).toBe('failed');
  expect(buyer.getState()).toMatchObject({
    seen: { buyer: { name: 'Ewa' } },
    typed: { note: 'at seven' },
  });
  buyer.type({ note: 'at eight' });
  await buyer.leave();
  expect(sent).toHaveLength(1);
  await buyer.keep();
  expect(stored()).toMatchObject({ note: 'at eight', buyer: { name: 'Ewa' } });
  expect(sent[1]?.expectedVersion).toBe(3);
});

test('sent again after a lost answer it is the same command', async () => {
  const { buyer, sent, fail } = database();
  fail(new ORPCError('BUSY', { status: 503, data: { reason: 'unreachable' } }));
  buyer.type({ name: 'Anna' });
  await expect.poll(state(buyer)).toBe('failed');
  await buyer.keep();
  expect(state(buyer)()).toBe('saved');
  expect(sent[1]).toEqual(sent[0]);
});

test('the next customer has nothing of the one before', () => {
  const { buyer } = database();
  buyer.type({ name: 'Anna' });
  buyer.serve({ ...orderOf(), id: '00000000-0000-4000-8000-000000000002' as OrderId });
  expect(buyer.getState()).toMatchObject({ typed: {}, state: 'untouched' });
});
