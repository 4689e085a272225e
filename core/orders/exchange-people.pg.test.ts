import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { otherPesel, pesel, youngPesel } from '../../tests/support/fixtures/cast.ts';
import { heldAt, inCash } from '../../tests/support/fixtures/orders.ts';
import { type BoxOffice, openBoxOffice, refusalOf } from '../../tests/support/open-box-office.ts';
import type { Order } from '../contract/order.ts';
import { exchanging, one } from './exchanging.testing.ts';

let office: BoxOffice;
beforeAll(async () => {
  office = await openBoxOffice();
});
afterAll(() => office.close());

const { exchange, aPaidOrder, validOf } = exchanging(
  () => office,
  () => office.counter,
);

/** Classes of a new event that ask for names and ids, for names, and for nobody. */
const classes = async (more: object = {}) => {
  const asking = ['nationalId', 'name', 'none'] as const;
  const { classIds } = await office.event(
    asking.map(participantData => ({
      participantData,
      ...(participantData === 'nationalId' && more),
    })),
  );
  const [withId = '', withName = '', withNone = ''] = classIds;
  return { withId, withName, withNone };
};

/** Two tickets for Anna and Ewa. */
async function ofTwo(ticketClassId: string): Promise<Order> {
  const held = await heldAt(office, ticketClassId, 2);
  const people = [
    { firstName: 'Anna', lastName: 'Nowak', nationalId: pesel },
    { firstName: 'Ewa', lastName: 'Lis', nationalId: otherPesel },
  ];
  const participants = held.tickets.map((each, at) => ({ ticketId: each.id, ...people[at] }));
  await office.operations.orders.saveParticipants({ orderId: held.id, participants });
  return (await office.operations.orders.pay(inCash(held))).order;
}

const peopleOf = (order: Order) =>
  validOf(order).map(({ participant }) => [
    participant?.firstName ?? null,
    participant?.nationalId?.masked ?? null,
  ]);
const idOf = async (order: Order, at: number) => {
  const ticketId = validOf(order)[at]?.id ?? '';
  const asked = { ticketId, reason: 'at the door' };
  return (await office.operations.participants.reveal(asked)).nationalId;
};

describe('who the returned tickets were for', () => {
  test('moves along in order of position, with an id under the key of another event', async () => {
    const [before, after] = [await classes(), await classes()];
    const order = await ofTwo(before.withId);
    const exchanged = await exchange(order, 2, [{ ticketClassId: after.withId, quantity: 2 }]);
    expect(peopleOf(exchanged)).toEqual([
      ['Anna', '440514*****'],
      ['Ewa', '900101*****'],
    ]);
    expect(await idOf(exchanged, 0)).toMatchObject(pesel);
    expect(await idOf(exchanged, 1)).toMatchObject(otherPesel);
    expect(validOf(exchanged).map(each => each.participant?.twice)).toEqual([false, false]);
  });

  test('moves as far as the new class asks, to the next ticket that asks for somebody', async () => {
    const { withId, withName, withNone } = await classes();
    const order = await ofTwo(withId);
    const lines = [...one(withNone), ...one(withName)];
    expect(peopleOf(await exchange(order, 2, lines))).toEqual([
      [null, null],
      ['Anna', null],
    ]);
  });

  test('is not enough for a class that asks for more, until it is said who', async () => {
    const { withId, withName } = await classes();
    const order = await aPaidOrder([withName], 2);
    const two = [{ ticketClassId: withId, quantity: 2 }];
    expect(await refusalOf(exchange(order, 2, two))).toMatchObject({
      code: 'PARTICIPANTS_MISSING',
      data: { places: [1, 2] },
    });
    const first = [{ place: 1, nationalId: pesel }];
    expect(await refusalOf(exchange(order, 2, two, { participants: first }))).toMatchObject({
      data: { places: [2] },
    });
    const participants = [
      ...first,
      { place: 2, firstName: 'Ewa', lastName: 'Lis', nationalId: otherPesel },
    ];
    expect(peopleOf(await exchange(order, 2, two, { participants }))).toEqual([
      ['Jan', '440514*****'],
      ['Ewa', '900101*****'],
    ]);
  });

  test('is not enough where more tickets are taken than returned, and nobody where it was none', async () => {
    const { withName, withNone } = await classes();
    const order = await aPaidOrder([withNone]);
    expect(await refusalOf(exchange(order, 1, one(withName)))).toMatchObject({
      code: 'PARTICIPANTS_MISSING',
      data: { places: [1] },
    });
  });

  test('is named for no ticket that is not taken, and not twice for one', async () => {
    const { withName } = await classes();
    const order = await aPaidOrder([withName]);
    for (const places of [[2], [1, 1]]) {
      const participants = places.map(place => ({ place, firstName: 'Ewa', lastName: 'Lis' }));
      const refused = exchange(order, 1, one(withName), { participants });
      expect((await refusalOf(refused)).code).toBe('BAD_REQUEST');
    }
  });

  test('must be of the age that the new price is for', async () => {
    const [{ withId }, young] = [await classes(), await classes({ maxAge: 26 })];
    const order = await aPaidOrder([withId]);
    expect(await refusalOf(exchange(order, 1, one(young.withId)))).toMatchObject({
      ...{ code: 'AGE_LIMIT', data: { maxAge: 26 } },
    });
    const participants = [{ place: 1, nationalId: youngPesel }];
    expect(peopleOf(await exchange(order, 1, one(young.withId), { participants }))).toEqual([
      ['Jan', '022708*****'],
    ]);
  });

  test('stands nowhere in the journal', async () => {
    const rows = await office.sql(
      `select count(*)::int as n from journal where operation = 'orders.exchange'
         and (before::text || after::text) ~ '44051401359|90010112349|Nowak|Lis'`,
    );
    expect(rows).toEqual([{ n: 0 }]);
  });
});
