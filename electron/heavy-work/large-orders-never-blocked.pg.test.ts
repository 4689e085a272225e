import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Order } from '../../core/contract/order.ts';
import { inCash } from '../../tests/support/fixtures/orders.ts';
import { type AtWork, jsonIn, noticed, openAtWork, turnOf } from './never-blocked.testing.ts';

const many = 500;

let atWork: AtWork;
let classId: string;

beforeAll(async () => {
  atWork = await openAtWork();
  ({ classId } = await atWork.office.event([{ capacity: 20_000, participantData: 'name' }]));
  // What is read and compiled at the first time is no measure of what comes every day.
  await pdfOf((await sold(await named(await held(2)))).id);
}, 120_000);
afterAll(() => atWork.close());

const orderIn = (answer: Uint8Array) => (jsonIn(answer) as { order: Order }).order;

const asksFor = (quantity: number) => ({
  id: v7(),
  lines: [{ ticketClassId: classId, quantity }],
});
const held = async (quantity: number) =>
  orderIn(await atWork.raw('orders.hold', asksFor(quantity)));
const linesOf = ({ id, tickets }: Order) => ({
  orderId: id,
  participants: tickets.map((ticket, at) => ({
    ticketId: ticket.id,
    firstName: 'Łucja',
    lastName: `Źdźbło-${at}`,
  })),
});
const named = async (order: Order) =>
  orderIn(await atWork.raw('orders.saveParticipants', linesOf(order)));
const sold = async (order: Order) => orderIn(await atWork.raw('orders.pay', inCash(order)));
const pdfOf = (orderId: string) => atWork.raw('tickets.pdf', { orderId, language: 'en' });

test(`no other call waits while ${many} tickets are held, named, sold and made into a PDF`, async () => {
  const holding = await turnOf(() => atWork.raw('orders.hold', asksFor(many)));
  const list = linesOf(await held(many));
  const naming = await turnOf(() => atWork.raw('orders.saveParticipants', list));
  const bills: ReturnType<typeof inCash>[] = [];
  const paying = await turnOf(
    () => atWork.raw('orders.pay', bills.at(-1)),
    async () => bills.push(inCash(await named(await held(many)))),
  );
  const printing = await turnOf(() => pdfOf(bills[0]?.orderId ?? ''));
  expect(noticed({ holding, naming, paying, printing })).toEqual([]);
}, 240_000);

test('nor while a list of 5,000 participants is saved', async () => {
  const orders: Order[] = [];
  for (let at = 0; at < 10; at += 1) orders.push(await held(many));
  const lists = orders.map(linesOf);
  const longest = await turnOf(async () => {
    for (const list of lists) await atWork.raw('orders.saveParticipants', list);
  });
  expect(noticed({ longest })).toEqual([]);
}, 240_000);

test('nor while large holds that were left open are read, to be offered again', async () => {
  for (let at = 0; at < 5; at += 1) await held(many);
  const longest = await turnOf(() => atWork.raw('orders.openHolds', {}));
  expect(noticed({ longest })).toEqual([]);
}, 240_000);
