import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { appRole } from '../../tests/support/database.ts';
import type { Operations } from '../../tests/support/fixtures/counter.ts';
import { aNamedClass, classInput, eventInput, offer } from '../../tests/support/fixtures/events.ts';
import { heldAt, inCash, lapsedAt, soldAt } from '../../tests/support/fixtures/orders.ts';
import { letJobsRest } from '../../tests/support/fixtures/owner.ts';
import { anOperator } from '../../tests/support/fixtures/people.ts';
import {
  type BoxOffice,
  openBoxOffice,
  type TestCounter,
} from '../../tests/support/open-box-office.ts';
import type { JournalledOperation } from '../contract/operations.ts';
import { actsAfterSale } from './acts-after-sale.testing.ts';
import { type Acts, actsOfPeople, type Row, type Told } from './acts-of-people.testing.ts';
import { actsOnJournal } from './acts-on-journal.testing.ts';
import { actsOnShifts } from './acts-on-shifts.testing.ts';
import { actsOnTerminals } from './acts-on-terminals.testing.ts';

let office: BoxOffice;
let counter: TestCounter;
let operations: Operations;
beforeAll(async () => {
  office = await openBoxOffice();
  await letJobsRest(office.sql);
  counter = await office.openCounter({
    devices: {
      save: () => Promise.resolve({ done: true, where: '/somewhere' }),
      open: () => Promise.resolve({ done: true }),
      print: () => Promise.resolve({ done: true }),
    },
  });
  await counter.signInAs('admin');
  operations = counter.operations;
});
afterAll(() => office.close());

const rowsAfter = async (seq: number): Promise<Row[]> => {
  const rows = await office.sql('select * from journal where seq > $1 order by seq', [seq]);
  return rows as unknown as Row[];
};
const lastSeq = async (): Promise<number> => {
  const [row] = await office.sql('select coalesce(max(seq), 0)::int as seq from journal');
  return row?.['seq'] as number;
};

/** What an act left in the journal. Some rows follow an answer that does not wait for them. */
async function written(act: () => Promise<unknown>): Promise<Row[]> {
  const before = await lastSeq();
  await act();
  await expect.poll(() => rowsAfter(before)).not.toEqual([]);
  return rowsAfter(before);
}

const lines = (ticketClassId: string, quantity = 1) => [{ ticketClassId, quantity }];

async function aClass(): Promise<{ eventId: string; ticketClassId: string }> {
  const { id, classId } = await office.event();
  return { eventId: id, ticketClassId: classId };
}

async function aHold() {
  const { ticketClassId } = await aClass();
  return { order: await heldAt(counter, ticketClassId), ticketClassId };
}

const aSale = async () => soldAt(counter, (await aClass()).ticketClassId);

const own = async () => (await operations.access.me()).operator.id;

/** Each operation that changes something, done once: what it is about, and what the journal says of it. */
const acts = {
  'access.setUp': async () => {
    const [row, ...more] = (await rowsAfter(0)).filter(each => each.operation === 'access.setUp');
    return { objectId: row?.object_id, rows: row ? [row, ...more] : [], byNobody: true };
  },
  'access.signIn': async () => {
    const objectId = await own();
    return { objectId, rows: await written(() => counter.signInAs('admin')), byNobody: true };
  },
  'access.signOut': async () => {
    const objectId = await own();
    const rows = await written(() => operations.access.signOut());
    await counter.signInAs('admin');
    return { objectId, rows };
  },
  'access.addOperator': async () => {
    const objectId = v7();
    return { objectId, rows: await written(() => anOperator(counter, { id: objectId })) };
  },
  'events.create': async () => {
    const objectId = v7();
    const event = eventInput({ id: objectId });
    return { objectId, rows: await written(() => operations.events.create(event)) };
  },
  'events.update': async () => {
    const { eventId } = await aClass();
    const { version } = (await operations.events.get({ eventId })).event;
    const { id: _, ...details } = eventInput();
    const change = { eventId, version, ...details, title: 'Later' };
    return { objectId: eventId, rows: await written(() => operations.events.update(change)) };
  },
  'events.publish': async () => {
    const { id: eventId } = await office.event([{ capacity: 5 }], { publish: false });
    return { objectId: eventId, rows: await written(() => operations.events.publish({ eventId })) };
  },
  'events.unpublish': async () => {
    const { eventId } = await aClass();
    const rows = await written(() => operations.events.unpublish({ eventId }));
    return { objectId: eventId, rows };
  },
  'maintenance.releaseExpiredHolds': async () => {
    const order = await lapsedAt(counter, office.sql, (await aClass()).ticketClassId);
    const rows = await written(() => operations.maintenance.releaseExpiredHolds());
    return { objectId: order.id, rows, as: 'orders.expire', byNobody: true };
  },
  'maintenance.changeSettings': async () => {
    const change = () => operations.maintenance.changeSettings({ organisation: 'The Old Mill' });
    return { objectId: expect.any(String), rows: await written(change) };
  },
  'orders.hold': async () => {
    const { ticketClassId } = await aClass();
    const objectId = v7();
    const hold = { id: objectId, lines: lines(ticketClassId) };
    return { objectId, rows: await written(() => operations.orders.hold(hold)) };
  },
  'orders.changeHold': async () => {
    const { order, ticketClassId } = await aHold();
    const change = { orderId: order.id, lines: lines(ticketClassId, 3) };
    return { objectId: order.id, rows: await written(() => operations.orders.changeHold(change)) };
  },
  'orders.reprice': async () => {
    const { order, ticketClassId } = await aHold();
    const ticketIds = order.tickets.map(each => each.id);
    const change = { id: v7(), orderId: order.id, ticketIds, priceId: ticketClassId };
    return { objectId: order.id, rows: await written(() => operations.orders.reprice(change)) };
  },
  'orders.saveParticipants': async () => {
    const { order } = await aHold();
    const named = { ticketId: order.tickets[0]?.id ?? '', firstName: 'Anna', lastName: 'Nowak' };
    const save = { orderId: order.id, participants: [named] };
    const rows = await written(() => operations.orders.saveParticipants(save));
    return { objectId: order.id, rows };
  },
  'orders.saveBuyer': async () => {
    const { order } = await aHold();
    const save = { id: v7(), orderId: order.id, buyer: { name: 'Anna Nowak' }, note: 'at seven' };
    const rows = await written(() => operations.orders.saveBuyer(save));
    return { objectId: order.id, rows };
  },
  'orders.pay': async () => {
    const { order } = await aHold();
    const rows = await written(() => operations.orders.pay(inCash(order)));
    return { objectId: order.id, rows };
  },
  'orders.cancel': async () => {
    const { id: orderId } = await aSale();
    const rows = await written(() => operations.orders.cancel({ orderId, reason: 'rain' }));
    expect(rows[0]?.reason).toBe('rain');
    return { objectId: orderId, rows };
  },
  'ticketClasses.create': async () => {
    const { eventId } = await aClass();
    const objectId = v7();
    const create = classInput(eventId, { id: objectId });
    return { objectId, rows: await written(() => operations.ticketClasses.create(create)) };
  },
  'ticketClasses.update': async () => {
    const { ticketClassId } = await aClass();
    const change = { ticketClassId, name: 'Stalls', ...offer };
    const rows = await written(() => operations.ticketClasses.update(change));
    return { objectId: ticketClassId, rows };
  },
  'ticketClasses.remove': async () => {
    const { ticketClassId } = await aClass();
    const rows = await written(() => operations.ticketClasses.remove({ ticketClassId }));
    return { objectId: ticketClassId, rows };
  },
  'system.printKeyCard': async () => ({
    objectId: '00000000-0000-7000-8000-000000000004',
    rows: await written(() => operations.system.printKeyCard({ language: 'fa' })),
  }),
  'tickets.pdf': async () => {
    const { id: orderId } = await aSale();
    const rows = await written(() => operations.tickets.pdf({ orderId, language: 'en' }));
    return { objectId: orderId, rows };
  },
  'tickets.handOver': async () => {
    const { id: orderId } = await aSale();
    const print = { orderId, language: 'pl', how: 'print' } as const;
    const rows = await written(() => operations.tickets.handOver(print));
    return { objectId: orderId, rows };
  },
} satisfies Acts;

/** A paid order of one ticket that asks for a national id. */
const aNamedSale = async () => soldAt(counter, await aNamedClass(office));

async function aHoldOfAnother() {
  const { order } = await aHold();
  await office.sql(
    `update orders set operator_id = (select id from operators where role = 'clerk' limit 1) where id = $1`,
    [order.id],
  );
  return { orderId: order.id };
}

/** Every operation that leaves a row: one that is missing here does not compile. */
const all: Readonly<
  Record<JournalledOperation | 'maintenance.releaseExpiredHolds', () => Promise<Told>>
> = {
  ...acts,
  ...actsOnJournal({ counter: () => counter, operations: () => operations, written }),
  ...actsAfterSale({ office: () => office, operations: () => operations, written, aSale, aHold }),
  ...actsOnShifts({ operations: () => operations, written }),
  ...actsOnTerminals({ operations: () => operations, written }),
  ...actsOfPeople({
    office: () => office,
    counter: () => counter,
    operations: () => operations,
    written,
    own,
    aNamedSale,
    aHoldOfAnother,
  }),
};

describe('the journal', () => {
  test.each(Object.entries(all))(
    'has one row of %s: who, where, when and what',
    async (name, act) => {
      const { objectId, rows, as = name, byNobody = false } = await act();
      expect(rows).toEqual([
        expect.objectContaining({
          operation: as,
          object_id: objectId,
          operator_id: byNobody ? null : await own(),
          counter_id: expect.any(String) as unknown,
          at: expect.any(Date) as unknown,
        }),
      ]);
    },
  );

  test('tells the first tickets from those that were printed again, and how', async () => {
    const { id: orderId } = await aSale();
    const hand = (how: 'print' | 'save') =>
      written(() => operations.tickets.handOver({ orderId, language: 'en', how }));
    expect(await hand('print')).toMatchObject([{ after: { how: 'print', again: false } }]);
    expect(await hand('save')).toMatchObject([{ after: { how: 'save', again: true } }]);
  });

  test('is written by an act that changes nothing not at all', async () => {
    const before = await lastSeq();
    await operations.maintenance.changeSettings({});
    await operations.maintenance.releaseExpiredHolds({ dryRun: true });
    expect(await lastSeq()).toBe(before);
  });

  test.each(['update journal set reason = null', 'delete from journal', 'truncate journal'])(
    'refuses even its owner: %s',
    async statement => {
      await expect(office.sql(statement)).rejects.toMatchObject({ code: 'RL010' });
      await office.sql('set session_replication_role = replica');
      await expect(office.sql(statement)).rejects.toMatchObject({ code: 'RL010' });
      await office.sql('reset session_replication_role');
    },
  );

  test('control: without its trigger the owner may do it', async () => {
    const before = await lastSeq();
    await office.sql('begin');
    await office.sql('alter table journal disable trigger journal_is_written_once');
    await office.sql('delete from journal');
    expect(await lastSeq()).toBe(0);
    await office.sql('rollback');
    expect(await lastSeq()).toBe(before);
  });

  test('holds up tickets that are printed again when it cannot be written, but not the first', async () => {
    const [first, second] = [await aSale(), await aSale()];
    const hand = (orderId: string) =>
      operations.tickets.handOver({ orderId, language: 'en', how: 'open' });
    await written(() => hand(first.id));
    await office.sql(`revoke insert on journal from ${appRole()}`);
    try {
      await expect(hand(first.id)).rejects.toMatchObject({ code: 'DEFECT' });
      expect(await hand(second.id)).toMatchObject({ done: true, content: null });
    } finally {
      await office.sql(`grant insert on journal to ${appRole()}`);
    }
  });
});
