import { v7 } from 'uuid';
import { beforeEach, describe, expect, test } from 'vitest';
import { actingAs } from '../../../core/acting.ts';
import { OperatorId } from '../../../core/contract/ids.ts';
import { Minor } from '../../../core/contract/money.ts';
import { cancelTickets } from '../../../core/orders/cancel-tickets.ts';
import { hashPassword } from '../../../core/signing-in/passwords.ts';
import { actorOf, newCommandId } from '../../load/counter.ts';
import { aSession, type House } from '../../support/fixtures/in-tables.ts';
import { sqlOn } from '../../support/fixtures/owner.ts';
import { anArena, outcomes } from '../arena.ts';
import { lookingAtApprover, meetingOf } from '../meeting.ts';
import { tamper } from '../tamper.ts';

/*
 * Anna gives money back by another method, which Ewa confirms; at that moment Ewa does the same, and Anna confirms.
 * Each keeps the other as they are (core/locks/orders.ts, 4), and books money under their own name afterwards.
 */

const arena = anArena();
const pin = '735182946071';

let anna: House['operator'];
let ewa: House['operator'];
beforeEach(async () => {
  const { owner, house } = arena();
  anna = house.operator;
  ewa = { ...anna, id: OperatorId.parse(v7()), email: 'ewa@example.org', name: 'Ewa' };
  const pinHash = await hashPassword(pin);
  await owner.query('update operators set pin_hash = $1', [pinHash]);
  await owner.query(
    `insert into operators (id, email, name, role, password_hash, pin_hash)
     values ($1, $2, $3, 'admin', 'none', $4)`,
    [ewa.id, ewa.email, ewa.name, pinHash],
  );
  for (const { id } of [anna, ewa])
    await aSession(sqlOn(owner), id, { counterId: house.counterId });
});

/** One gives the money of an order of theirs back by card, though it came in cash; another confirms it. */
async function refundBy(
  who: House['operator'],
  by: House['operator'],
  meet: () => Promise<void>,
  change?: (text: string) => string,
): Promise<() => Promise<unknown>> {
  const seller = arena().counter(who);
  const { id, tickets, totalMinor } = await seller.pay({
    order: await seller.hold(arena().places(1)),
  });
  const { database } = arena().counter(who);
  tamper({ database }, { at: lookingAtApprover, change, meet });
  return () =>
    cancelTickets(actingAs(database, actorOf({ ...arena().house, operator: who })), {
      ...{ id: newCommandId(), orderId: id, ticketIds: tickets.map(each => each.id) },
      ...{ reason: 'fell ill', approval: { operatorId: by.id, pin } },
      refunds: [{ method: 'card', amountMinor: Minor.parse(totalMinor) }],
    });
}

/** Both keep each other before either writes anything. */
async function bothAtOnce(change?: (text: string) => string): Promise<string[]> {
  const meet = meetingOf(2);
  const acts = [await refundBy(anna, ewa, meet, change), await refundBy(ewa, anna, meet, change)];
  return outcomes(acts.map(act => act()));
}

const deadlocks = async () => {
  // What a session has counted is told when it ends, or after a while.
  const { rows } = await arena().owner.query<{ deadlocks: number }>(
    'select deadlocks::int from pg_stat_database where datname = current_database()',
  );
  return rows[0]?.deadlocks;
};

describe('two who confirm each other’s refund at once', () => {
  test('both do, since each is kept for both and locked by nobody', async () => {
    expect(await bothAtOnce()).toEqual(['done', 'done']);
    expect(await deadlocks()).toBe(0);
    expect(await arena().wrong()).toEqual([]);
  });

  test('control: locked by each other, they would wait for each other, and one is broken off', async () => {
    const exclusively = (text: string) =>
      text.replace(/ for share of .*$/, ' for update of "operators"');
    const came = await bothAtOnce(exclusively);
    expect(came).toEqual([expect.stringMatching(/conflict|deadlock|Failed query/), 'done']);
    await expect.poll(deadlocks).toBe(1);
    expect(await arena().wrong()).toEqual([]);
  });
});
