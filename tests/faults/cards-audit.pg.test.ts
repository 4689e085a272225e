import { Client } from 'pg';
import { v7 } from 'uuid';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { AttemptId } from '../../core/contract/ids.ts';
import { Minor } from '../../core/contract/money.ts';
import { atTerminals } from '../../core/payments/attempts.testing.ts';
import { unknown } from '../support/fixtures/terminals.ts';
import { type BoxOffice, openBoxOffice } from '../support/open-box-office.ts';
import type { Done } from './card-terminal.ts';
import { cardsAudit } from './cards-audit.ts';

let office: BoxOffice;
let owner: Client;
let at: ReturnType<typeof atTerminals>;
/** What the terminals did. */
let done: Done[];

beforeEach(async () => {
  office = await openBoxOffice();
  owner = new Client({ connectionString: office.database.ownerUrl });
  await owner.connect();
  const { counter } = office;
  at = atTerminals(
    () => office,
    () => counter,
  );
  await at.standingAt(counter);
  done = [];
});
afterEach(async () => {
  await at.close();
  await owner.end();
  await office.close();
});

const atTerminal = (id: string, kind: Done['kind'] = 'charge') =>
  done.push({
    ...{ attemptId: AttemptId.parse(id), kind, currency: 'PLN', isApproved: true },
    amountMinor: Minor.parse(10_000),
  });

async function found(listed: 'as it is' | 'forgotten' = 'as it is'): Promise<string[]> {
  const { attempts } = await office.counter.operations.payments.toCheck();
  const ids = listed === 'as it is' ? attempts.map(each => String(each.id)) : [];
  return cardsAudit(owner, done, new Set(ids));
}

/** Two tickets of 50.00, charged at the terminal and paid. */
async function aSale() {
  const held = await at.aHold();
  const attemptId = await at.charged(held);
  await office.counter.operations.orders.pay({
    ...{ id: v7(), orderId: held.id, expectedTotalMinor: 10_000 },
    payments: [{ method: 'card', amountMinor: 10_000, attemptId }],
  });
  atTerminal(attemptId);
  return held;
}

test('cards that were charged what is booked have nothing wrong, nor has what is listed', async () => {
  await aSale();
  atTerminal(await at.charged(await at.aHold()));
  expect(await found()).toEqual([]);
});

test('what is charged and listed nowhere is found', async () => {
  const id = await at.charged(await at.aHold());
  atTerminal(id);
  expect(await found('forgotten')).toContain(
    `charge ${id} of 10000 is approved, and nobody is told to check it`,
  );
});

test('a terminal that has charged, and whose answer nobody recorded, is found', async () => {
  const { id } = await at.begin(await at.aHold());
  atTerminal(id);
  expect((await found())[0]).toMatch('is begun, and nobody is told to check it');
  await at.answer(id, unknown);
  expect(await found()).toEqual([]);
});

test('a card that was charged twice is found, and a charge of which nobody knows', async () => {
  const { id: orderId } = await aSale();
  const stranger = v7();
  atTerminal(stranger);
  expect(await found()).toEqual([`nobody knows of charge ${stranger} of 10000`]);
  // As if it had been kept for the order that is paid already, and taken for done.
  await owner.query('set session_replication_role = replica');
  await owner.query(
    `insert into payment_attempts (id, kind, order_id, currency, terminal_id, counter_id, operator_id, amount_minor,
       state, settled_at) select $1, kind, order_id, currency, terminal_id, counter_id, operator_id, amount_minor,
       'used', now() from payment_attempts where order_id = $2`,
    [stranger, orderId],
  );
  await owner.query('set session_replication_role = default');
  expect(await found()).toEqual([
    `cards were charged 20000 for order ${orderId}, and 10000 is booked`,
  ]);
});

test('what is booked and no card was charged is found', async () => {
  const { id } = await aSale();
  done = [];
  expect(await found()).toEqual([
    expect.stringMatching('is used, and no terminal approved it'),
    `cards were charged 0 for order ${id}, and 10000 is booked`,
  ]);
});
