import { v7 } from 'uuid';
import { expect } from 'vitest';
import {
  type BoxOffice,
  refusalOf,
  type TestCounter,
} from '../../tests/support/open-box-office.ts';
import type { Permission } from '../contract/permissions.ts';
import { selling } from './selling.testing.ts';

const password = 'a long enough password';
/** Longer than any number that could stand somewhere by chance. */
export const pin = '735182946071';

interface Person {
  readonly id: string;
  readonly email: string;
  readonly name: string;
}

/** Orders that are taken back at one counter, and the people who may do so up to their limit. */
export function refunding(office: () => BoxOffice, desk: () => TestCounter) {
  const { held, paid } = selling(office);
  const access = () => office().operations.access;

  /** Somebody with this limit for refunds; null is none. */
  async function somebody(refundLimitMinor: number | null, role = 'clerk'): Promise<Person> {
    const id = v7();
    const person = { id, email: `${id}@example.org`, name: `Somebody ${id}` };
    await access().addOperator({ ...person, role, password, refundLimitMinor });
    return person;
  }

  /** The same, who has signed in here by password and has a PIN. */
  async function confirming(refundLimitMinor: number | null, role?: string): Promise<Person> {
    const person = await somebody(refundLimitMinor, role);
    await atTheDesk(person);
    await desk().operations.access.setPin({ password, pin });
    return person;
  }

  const atTheDesk = ({ email }: Person, at = desk()) =>
    at.operations.access.signIn({ email, password });

  async function aRole(...permitted: Permission[]): Promise<string> {
    const roleId = v7();
    await access().saveRole({ roleId, name: `Role ${roleId}`, permissions: permitted });
    return roleId;
  }

  /** A paid order of two tickets: 100 in the currency of its event. */
  async function anOrder(event?: { currency?: string }, priceMinor = 5_000) {
    const { classIds } = await office().event([{ capacity: 2, priceMinor }], event);
    const order = await held(classIds[0]);
    await paid(order.id, 2 * priceMinor);
    return { orderId: order.id, classId: classIds[0] };
  }

  const takeBack = ({ orderId }: { orderId: string }, by?: Person, typed = pin) =>
    desk().operations.orders.cancel({
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
    atTheDesk,
    aRole,
    anOrder,
    takeBack,
    cancelledBy,
    needed,
    isOffered,
  };
}
