import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { guest, pesel } from '../../tests/support/fixtures/cast.ts';
import { heldAt, inCash, ticketOf } from '../../tests/support/fixtures/orders.ts';
import { type BoxOffice, openBoxOffice, refusalOf } from '../../tests/support/open-box-office.ts';

let office: BoxOffice;
beforeAll(async () => {
  office = await openBoxOffice();
});
afterAll(() => office.close());

const grown = pesel;
/** The same, a hundred years younger: nobody, but right by the rules. */
const unborn = { kind: 'pesel' as const, value: '44251400002' };
const passport = { kind: 'document' as const, value: 'AB 123456' };

const limits = { participantData: 'nationalId' as const, minAge: 18, maxAge: 90 };

/** A hold of one ticket of a class with these limits. */
async function heldWith(ages: object) {
  const { id: eventId, classId } = await office.event([{ capacity: 5, ...limits, ...ages }]);
  const order = await heldAt(office, classId);
  return { eventId, ticketClassId: classId, orderId: order.id, ticketId: ticketOf(order) };
}

type Held = Awaited<ReturnType<typeof heldWith>>;
type Id = typeof grown | typeof passport;

const save = ({ orderId, ticketId }: Held, nationalId: Id) =>
  office.operations.orders.saveParticipants({
    orderId,
    participants: [{ ticketId, ...guest, nationalId }],
  });

const pay = ({ orderId }: Held) =>
  office.operations.orders.pay(inCash({ id: orderId, totalMinor: 5_000 }));

describe('a class for some ages', () => {
  test('refuses who is too young or too old by the PESEL, with the ticket and the limits', async () => {
    const held = await heldWith({});
    const { ticketId } = held;
    const data = { ticketId, className: 'Class 1', minAge: 18, maxAge: 90 };
    expect(await refusalOf(save(held, unborn))).toEqual({ code: 'AGE_LIMIT', data });
    const children = await heldWith({ minAge: null, maxAge: 12 });
    expect(await refusalOf(save(children, grown))).toMatchObject({
      code: 'AGE_LIMIT',
      data: { minAge: null, maxAge: 12 },
    });
  });

  test('takes who is of that age, and whoever has no PESEL to tell it', async () => {
    for (const id of [grown, passport]) {
      const held = await heldWith({});
      await save(held, id);
      expect((await pay(held)).order.status).toBe('paid');
    }
  });

  test('with a document is not silently unchecked: the journal of the payment counts it', async () => {
    const told = async (id: Id, ages: object = {}) => {
      const held = await heldWith(ages);
      await save(held, id);
      await pay(held);
      const [row] = await office.sql(
        `select after -> 'agesUnchecked' as unchecked from journal
         where operation = 'orders.pay' and object_id = $1`,
        [held.orderId],
      );
      return row?.['unchecked'];
    };
    expect(await told(passport)).toBe(1);
    expect(await told(passport, { minAge: null, maxAge: 12 })).toBe(1);
    expect(await told(passport, { minAge: null, maxAge: null })).toBeNull();
    expect(await told(grown)).toBeNull();
  });

  test('counts the years on the day of the event in its own zone', async () => {
    const held = await heldWith({ minAge: 83, maxAge: null });
    const startsAt = (moment: string, zone: string) =>
      office.sql('update events set starts_at = $2, time_zone = $3 where id = $1', [
        held.eventId,
        moment,
        zone,
      ]);
    // An hour before the birthday in Warsaw, which in Tehran has begun.
    await startsAt('2027-05-13T21:00:00Z', 'Europe/Warsaw');
    expect(await refusalOf(save(held, grown))).toMatchObject({ code: 'AGE_LIMIT' });
    await startsAt('2027-05-13T21:00:00Z', 'Asia/Tehran');
    await save(held, grown);
  });

  test('is looked at once more with the payment: its limits may be newer than the id', async () => {
    const held = await heldWith({ minAge: null, maxAge: null });
    await save(held, unborn);
    const { ticketClassId } = held;
    const offer = { name: 'Class 1', priceMinor: 5_000, vatRateBp: 800, capacity: 5 };
    await office.operations.ticketClasses.update({ ticketClassId, ...offer, ...limits });
    expect(await refusalOf(pay(held))).toMatchObject({ code: 'AGE_LIMIT' });
    await save(held, grown);
    expect((await pay(held)).order.status).toBe('paid');
  });
});
