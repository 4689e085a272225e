import { expect } from 'vitest';
import { pesel } from '../../tests/support/fixtures/cast.ts';
import { soldAt } from '../../tests/support/fixtures/orders.ts';
import { anOperator, withPin } from '../../tests/support/fixtures/people.ts';
import {
  type BoxOffice,
  refusalOf,
  type TestCounter,
} from '../../tests/support/open-box-office.ts';

/** Longer than any number that could stand somewhere by chance. */
export const pin = '735182946071';

type Person = Awaited<ReturnType<typeof anOperator>>;

/** Orders that are taken back at one counter, and the people who may do so up to their limit. */
export function refunding(office: () => BoxOffice, counter: () => TestCounter) {
  /** Somebody with this limit for refunds; null is none. */
  const somebody = (refundLimitMinor: number | null, role = 'clerk'): Promise<Person> =>
    anOperator(office(), { role, refundLimitMinor });

  /** The same, who has signed in here by password and has a PIN. */
  async function confirming(refundLimitMinor: number | null, role?: string): Promise<Person> {
    const person = await somebody(refundLimitMinor, role);
    await withPin(counter(), person, pin);
    return person;
  }

  const atTheCounter = (who: Person, at = counter()) => at.signIn(who);

  /** A paid order of two tickets: 100 in the currency of its event. */
  async function anOrder(event?: { currency?: string }, priceMinor = 5_000) {
    const { classId } = await office().event([{ capacity: 2, priceMinor }], event);
    const { id: orderId } = await soldAt(office(), classId, pesel, 2);
    return { orderId, classId };
  }

  const takeBack = ({ orderId }: { orderId: string }, by?: Person, typed = pin) =>
    counter().operations.orders.cancel({
      orderId,
      reason: 'fell ill',
      ...(by && { approval: { operatorId: by.id, pin: typed } }),
    });

  async function cancelledBy({ orderId }: { orderId: string }) {
    const rows = await office().sql(
      `select operator_id, after from journal where object_id = $1 and operation = 'orders.cancel'`,
      [orderId],
    );
    return rows as { operator_id: string; after: Record<string, unknown> }[];
  }

  async function needed(order: { orderId: string }) {
    const { code, data } = await refusalOf(takeBack(order));
    expect(code).toBe('APPROVAL_NEEDED');
    return data as { approvers: { id: string }[] };
  }

  /** Whether this person could confirm the refund now. */
  const isOffered = async (order: { orderId: string }, { id }: Person) =>
    (await needed(order)).approvers.some(each => each.id === id);

  return {
    somebody,
    confirming,
    atTheCounter,
    anOrder,
    takeBack,
    cancelledBy,
    needed,
    isOffered,
  };
}
