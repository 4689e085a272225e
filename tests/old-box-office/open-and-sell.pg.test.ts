import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Order } from '../../core/contract/order.ts';
import { pagesIn } from '../../electron/printing/pdf.testing.ts';
import { violations } from '../support/books.ts';
import type { Operations } from '../support/fixtures/counter.ts';
import { heldAt, namedAt, paidAt } from '../support/fixtures/orders.ts';
import { refusalOf } from '../support/open-box-office.ts';
import { type Opened, openOldBoxOffice, pins } from './opened.ts';

let office: Opened;
let operations: Operations;
beforeAll(async () => {
  office = await openOldBoxOffice();
  operations = office.operations;
});
afterAll(() => office.close());

/** Whatever is done: stock follows lines, lines tickets, and the money adds up. */
afterEach(async () => {
  expect(await violations(office.owner)).toEqual([]);
});

/** A class of the event that most of the old orders are for. */
async function classOf(name: string) {
  const [jazz] = (await operations.events.list({ text: 'Jazz w Młynie' })).events;
  const { event } = await operations.events.get({ eventId: jazz?.id ?? '' });
  const found = event.ticketClasses.find(each => each.name === name);
  if (!found) throw new Error(`no class ${name}`);
  return found;
}

const paymentsOf = ({ payments }: Order) =>
  payments.map(({ method, amountMinor }) => `${method} ${amountMinor}`).sort();

describe('at the old box office, with this program', () => {
  test('a hold that has not run out is offered again, and paid', async () => {
    await office.signIn('kasia');
    const { orders } = await operations.orders.openHolds();
    const people = orders.map(each => each.tickets.map(({ participant }) => participant?.lastName));
    expect(people).toEqual([['Lipa', undefined, undefined]]);
    for (const each of orders) {
      expect(await paidAt(office, each)).toMatchObject({ status: 'paid', totalMinor: 18_000 });
    }
  });

  test('holds that ran out are released once, and their places are free', async () => {
    await office.signIn('ada');
    const release = () => operations.maintenance.releaseExpiredHolds();
    expect(await release()).toMatchObject({ orders: 2, places: 3 });
    expect(await release()).toMatchObject({ orders: 0, places: 0 });
    expect((await office.orderOf('Bez Powrotu')).order.status).toBe('expired');
  });

  test('a clerk holds places at today’s price, enters participants, takes the money and prints', async () => {
    await office.signIn('kasia');
    const before = await classOf('Parter');
    const order = await paidAt(office, await namedAt(office, await heldAt(office, before.id, 2)));
    expect(order).toMatchObject({ status: 'paid', totalMinor: 24_000 });
    expect(await classOf('Parter')).toMatchObject({ sold: before.sold + 2, held: before.held });
    const { pdf } = await operations.tickets.pdf({ orderId: order.id, language: 'pl' });
    expect(pagesIn(Buffer.from(pdf, 'base64'))).toBe(2);
  });

  test('the tickets of an old order are printed again', async () => {
    await office.signIn('kasia');
    const { order } = await office.orderOf('Tadeusz Klon');
    const { pdf } = await operations.tickets.pdf({ orderId: order.id, language: 'en' });
    expect(pagesIn(Buffer.from(pdf, 'base64'))).toBe(5);
  });

  test('an old order that was paid in two ways is refunded in both, above a limit by two people', async () => {
    const ada = await office.signIn('ada');
    await office.signIn('kasia');
    const { order } = await office.orderOf('Lech Buk');
    const cancel = { orderId: order.id, reason: 'fell ill' };
    expect((await refusalOf(operations.orders.cancel(cancel))).code).toBe('APPROVAL_NEEDED');
    const { remaining } = await classOf('Balkon');
    const approval = { operatorId: ada.id, pin: pins.ada };
    const refunded = (await operations.orders.cancel({ ...cancel, approval })).order;
    expect(refunded.status).toBe('cancelled');
    const both = ['card -9000', 'card 9000', 'cash -10000', 'cash 10000'];
    expect(paymentsOf(refunded)).toEqual(both);
    expect((await classOf('Balkon')).remaining).toBe(remaining + 2);
  });

  test('the journal has no findings from the last seal of that time, and is sealed on', async () => {
    await office.signIn('ada');
    expect(await checked()).toMatchObject({ found: 0 });
    await expect.poll(async () => (await operations.journal.state()).unsealed).toBe(0);
    const { found, head, keys } = await checked();
    expect(found).toBe(0);
    expect(head?.number).toBeGreaterThan(office.head.number);
    const signers = keys.map(each => each.counterName).sort();
    // The first counter signed with two keys.
    expect(signers).toEqual(['Foyer', 'Kasa główna', 'Kasa główna']);
  });
});

async function checked() {
  for await (const step of await operations.journal.verify({ head: office.head })) {
    if (step.state === 'done') return step.verification;
  }
  throw new Error('the check came to no end');
}
