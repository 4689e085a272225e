import { v7 } from 'uuid';
import { beforeEach, describe, expect, test } from 'vitest';
import { OperatorId } from '../../../core/contract/ids.ts';
import { hashPassword } from '../../../core/signing-in/passwords.ts';
import { aSession } from '../../support/fixtures/in-tables.ts';
import { sqlOn } from '../../support/fixtures/owner.ts';
import { anArena, outcomes } from '../arena.ts';
import { lockingOrder, lookingAtApprover, stoppedAt } from '../meeting.ts';
import { unshared } from '../tamper.ts';

/*
 * A refund that a second person confirms, who is deactivated at that moment. Their PIN is proved before
 * the transaction of the refund begins; a lock on them decides which of the two comes first.
 */

const arena = anArena();
const pin = '735182946071';

let approval: { operatorId: OperatorId; pin: string };
beforeEach(async () => {
  const { owner, house } = arena();
  const operatorId = OperatorId.parse(v7());
  await owner.query(`update operators set refund_limit_minor = 0`);
  await owner.query(
    `insert into operators (id, email, name, role, password_hash, pin_hash)
     values ($1, 'second@example.org', 'Second', 'clerk', 'none', $2)`,
    [operatorId, await hashPassword(pin)],
  );
  await aSession(sqlOn(owner), operatorId, { counterId: house.counterId });
  approval = { operatorId, pin };
});

async function aPaidOrder() {
  const seller = arena().counter();
  return seller.pay({ order: await seller.hold(arena().places(1)) });
}

/** Lets them in no longer, unless somebody holds them for longer than a moment. */
async function deactivated(): Promise<'done' | 'waits'> {
  const { owner } = arena();
  await owner.query(`set lock_timeout = '300ms'`);
  return owner
    .query(`update operators set active = false where id = $1`, [approval.operatorId])
    .then(
      () => 'done',
      (error: unknown) => {
        if ((error as { code?: string }).code === '55P03') return 'waits';
        throw error;
      },
    );
}

describe('a second person who is deactivated', () => {
  test('after their PIN and before the refund confirms nothing', async () => {
    const { id } = await aPaidOrder();
    const { counter, reached, letGo } = stoppedAt(arena(), lockingOrder);
    const refund = outcomes([counter.cancel(id, approval)]);
    await reached;
    expect(await deactivated()).toBe('done');
    letGo();
    expect(await refund).toEqual(['APPROVAL_NEEDED']);
    expect(await arena().statusOf(id)).toBe('paid');
    expect(await arena().wrong()).toEqual([]);
  });

  test('while the refund is being written is out after it', async () => {
    const { id } = await aPaidOrder();
    const { counter, reached, letGo } = stoppedAt(arena(), lookingAtApprover);
    const refund = outcomes([counter.cancel(id, approval)]);
    await reached;
    expect(await deactivated()).toBe('waits');
    letGo();
    expect(await refund).toEqual(['done']);
    expect(await deactivated()).toBe('done');
    expect(await arena().wrong()).toEqual([]);
  });

  test('control: without the lock on them they confirm what is written after they are out', async () => {
    const { id } = await aPaidOrder();
    const { counter, reached, letGo } = stoppedAt(arena(), lookingAtApprover, unshared);
    const refund = outcomes([counter.cancel(id, approval)]);
    await reached;
    expect(await deactivated()).toBe('done');
    letGo();
    expect(await refund).toEqual(['done']);
  });
});
