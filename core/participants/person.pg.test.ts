import { v7 } from 'uuid';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { violations } from '../../tests/support/books.ts';
import { otherPesel, pesel } from '../../tests/support/fixtures/cast.ts';
import { aNamedClass, eventDetails } from '../../tests/support/fixtures/events.ts';
import { soldAt, ticketOf } from '../../tests/support/fixtures/orders.ts';
import { type BoxOffice, openBoxOffice, refusalOf } from '../../tests/support/open-box-office.ts';

let office: BoxOffice;
beforeEach(async () => {
  office = await openBoxOffice();
});
afterEach(() => office.close());

/** A sold ticket for Jan Kos with this id; of a past event unless it is still to come. */
async function sold(id = pesel, isPast = true): Promise<{ ticketId: string; orderId: string }> {
  const order = await soldAt(office, await aNamedClass(office), id);
  if (isPast) {
    await office.sql(`update events set starts_at = now() - interval '1 day' where id = $1`, [
      order.events[0]?.id,
    ]);
  }
  return { ticketId: ticketOf(order), orderId: order.id };
}

const acts = () => office.operations.participants;
const reason = 'asked by letter';
const found = async (who: Parameters<ReturnType<typeof acts>['ofPerson']>[0]) =>
  (await acts().ofPerson(who)).tickets;

describe('what is held about a person', () => {
  test('is found by a whole id in all events, or by the whole name, and shown masked', async () => {
    const one = await sold();
    const other = await sold();
    await sold(otherPesel);
    const byId = await found({ nationalId: pesel });
    expect(byId.map(each => each.ticketId).sort()).toEqual([one.ticketId, other.ticketId].sort());
    expect(byId[0]).toMatchObject({
      firstName: 'Jan',
      nationalId: { masked: '440514*****' },
      status: 'sold',
      stillNeeded: false,
    });
    expect(await found({ name: ' jan  KOS ' })).toHaveLength(3);
    expect(await found({ name: 'Kos' })).toEqual([]);
  });

  test.each(['’', '\u200b', '\u0301'])(
    'is not found by a name that folds to nothing, as that of whoever was erased does: %j',
    async name => {
      const { ticketId } = await sold();
      await acts().erase({ ticketIds: [ticketId], reason });
      expect(await acts().ofPerson({ name })).toEqual({ tickets: [], orders: [] });
    },
  );

  test('is handed out whole, and the journal knows that it was and for whose tickets', async () => {
    const { ticketId, orderId } = await sold();
    const exported = await acts().exportPerson({ ticketIds: [ticketId], reason });
    expect(exported.tickets).toMatchObject([
      {
        firstName: 'Jan',
        lastName: 'Kos',
        nationalId: pesel,
        event: eventDetails.title,
        status: 'sold',
      },
    ]);
    const [act] = await office.sql(
      `select object_id, reason, after from journal where operation = 'participants.exportPerson'`,
    );
    expect(act).toEqual({ object_id: orderId, reason, after: { ticketId } });
  });
});

describe('erasure', () => {
  test('leaves order, ticket and money, and nothing of the person', async () => {
    const { ticketId, orderId } = await sold();
    const stays = await sold(otherPesel);
    expect(await acts().erase({ ticketIds: [ticketId], reason })).toEqual({ erased: 1, buyers: 0 });
    const { order } = await office.operations.orders.get({ orderId });
    expect(order).toMatchObject({ status: 'paid', totalMinor: 5_000 });
    expect(order.tickets[0]?.participant).toMatchObject({
      firstName: '',
      lastName: '',
      nationalId: null,
    });
    expect(await found({ name: 'Jan Kos' })).toMatchObject([{ ticketId: stays.ticketId }]);
    const [act] = await office.sql(
      `select object_id, reason, after from journal where operation = 'participants.erase'`,
    );
    expect(act).toEqual({ object_id: orderId, reason, after: { ticketIds: [ticketId] } });
    const client = { query: async (text: string) => ({ rows: await office.sql(text) }) };
    expect(await violations(client as Parameters<typeof violations>[0])).toEqual([]);
  });

  test('takes nothing that the door still needs, and then nothing at all', async () => {
    const past = await sold();
    const ahead = await sold(pesel, false);
    const both = { ticketIds: [past.ticketId, ahead.ticketId], reason };
    expect(await refusalOf(acts().erase(both))).toEqual({
      code: 'STILL_NEEDED',
      data: { ticketIds: [ahead.ticketId] },
    });
    expect(await found({ nationalId: pesel })).toHaveLength(2);
    await office.operations.orders.cancel({ orderId: ahead.orderId, reason });
    expect(await acts().erase(both)).toMatchObject({ erased: 2 });
  });

  test('and handing out name tickets that exist, and need their permission', async () => {
    const { ticketId } = await sold();
    for (const act of [acts().erase, acts().exportPerson]) {
      const stranger = act({ ticketIds: [ticketId, v7()], reason });
      expect(await refusalOf(stranger)).toMatchObject({ code: 'NOT_FOUND' });
    }
    await office.counter.signInAs('organizer');
    const asked = { ticketIds: [ticketId], reason };
    for (const call of [
      () => acts().erase(asked),
      () => acts().exportPerson(asked),
      () => acts().ofPerson({ name: 'Jan Kos' }),
    ]) {
      expect(await refusalOf(call())).toMatchObject({
        code: 'NOT_PERMITTED',
        data: { permission: 'personalData' },
      });
    }
  });
});

describe('buyer and note fall under the same retention as names:', () => {
  const buyer = {
    name: 'Ewa Lis',
    phone: '+48 600 700 800',
    email: 'ewa@example.org',
    taxId: '5260250274',
  };
  const bought = async (more: object = { buyer, note: 'Needs a ramp' }) => {
    const { orderId, ticketId } = await sold();
    await office.operations.orders.saveBuyer({ orderId, ...more });
    return { orderId, ticketId };
  };
  const ordersOf = async (who: Parameters<ReturnType<typeof acts>['ofPerson']>[0]) =>
    (await acts().ofPerson(who)).orders.map(each => each.orderId);

  test.each(['ewa LIS', 'Ewa@Example.org', '600700800', '+48 600-700-800'])(
    'they are found by the exact name, e-mail or phone: %s',
    async name => {
      const { orderId } = await bought();
      await bought({ buyer: { name: 'Ewa Lis Nowak', phone: '600 700 801' }, note: 'Ewa Lis' });
      expect(await ordersOf({ name })).toEqual([orderId]);
    },
  );

  test('with a ticket go the buyer of its name, and a note without a buyer', async () => {
    const own = await bought({ buyer: { name: 'Jan Kos' } });
    const note = await bought({ note: 'Jan is deaf' });
    await bought();
    const both = [own.orderId, note.orderId].sort();
    expect((await ordersOf({ nationalId: pesel })).sort()).toEqual(both);
    expect((await ordersOf({ name: 'Jan Kos' })).sort()).toEqual(both);
  });

  test('they are handed out whole, and the journal knows that they were, without a word of them', async () => {
    const { orderId } = await bought();
    const exported = await acts().exportPerson({ orderIds: [orderId], reason });
    expect(exported).toMatchObject({ tickets: [], orders: [{ ...buyer, note: 'Needs a ramp' }] });
    const rows = await office.sql(
      `select reason, after from journal where object_id = $1 and operation = 'participants.exportPerson'`,
      [orderId],
    );
    expect(rows).toEqual([{ reason, after: { buyer: true } }]);
  });

  test('they are erased, also before the event, and nothing is left of them to find', async () => {
    const { orderId, ticketId } = await sold(pesel, false);
    await office.operations.orders.saveBuyer({ orderId, buyer, note: 'Needs a ramp' });
    const erase = { orderIds: [orderId], reason };
    expect(await acts().erase(erase)).toEqual({ erased: 0, buyers: 1 });
    const { order } = await office.operations.orders.get({ orderId });
    expect(order).toMatchObject({
      note: null,
      buyer: { name: null, phone: null, email: null, taxId: null },
      buyerVersion: 2,
    });
    expect(order.tickets[0]?.participant).toMatchObject({ firstName: 'Jan' });
    for (const text of ['ewa lis', '600700800', 'ewa@example.org', 'ramp'])
      expect((await office.operations.orders.list({ text })).orders).toEqual([]);
    const [row] = await office.sql('select b::text as left from order_buyers b');
    expect(row?.['left']).not.toMatch(/ewa|600|ramp/i);
    expect(await ordersOf({ name: 'Ewa Lis' })).toEqual([]);
    // A screen that still shows them does not bring them back.
    const back = office.operations.orders.saveBuyer({ orderId, expectedVersion: 1, buyer });
    expect(await refusalOf(back)).toMatchObject({
      code: 'CHANGED_MEANWHILE',
      data: { by: { operation: 'participants.erase' } },
    });
    expect(await refusalOf(acts().erase(erase))).toMatchObject({ code: 'NOT_FOUND' });
    expect(ticketId).toBeTruthy();
  });

  test('and somebody must be asked about', async () => {
    expect(await refusalOf(acts().erase({ reason }))).toMatchObject({ code: 'BAD_REQUEST' });
  });
});
