import { cp, mkdtemp, readFile } from 'node:fs/promises';
import type { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import type { TerminalStep } from '../../core/contract/terminals.ts';
import { heldAt } from '../../tests/support/fixtures/orders.ts';
import {
  type BoxOffice,
  openBoxOffice,
  type TestCounter,
} from '../../tests/support/open-box-office.ts';
import { openCounterIn } from '../../tests/support/open-counter.ts';
import { counterIdOf } from '../program/counter-id.ts';
import { providersOf } from './providers.ts';
import type { Manner } from './simulator/manners.ts';
import { aFolder, aStranger, aTerminal, provider } from './simulator/simulator.testing.ts';

const terminals = providersOf({ simulator: provider });

let office: BoxOffice;
let ticketClassId: string;
beforeAll(async () => {
  office = await openBoxOffice();
  ticketClassId = (await office.event([{ capacity: 500, priceMinor: 5_000 }])).classId;
});
afterAll(() => office.close());

/** A counter with a terminal of its own, which behaves so. */
async function aCounter(...manners: Manner[]) {
  const folder = await aFolder();
  const terminal = await aTerminal(folder);
  const counter = await office.openCounter({ terminals });
  await counter.signInAs('admin');
  const id = v7();
  await office.sql(
    `insert into terminals (id, name, provider, host, port) values ($1, $2, 'simulator', '127.0.0.1', $3)`,
    [id, `Terminal ${id}`, terminal.port],
  );
  await office.sql('update counters set terminal_id = $1 where id = $2', [
    ...[id, await counterIdOf(counter.dataDir)],
  ]);
  if (manners.length > 0) await terminal.plan(...manners);
  return { counter, terminal, folder };
}

async function begun(counter: TestCounter, amountMinor = 10_000) {
  const order = await heldAt(counter, ticketClassId, 2);
  const { attempt } = await counter.operations.payments.begin({
    ...{ id: v7(), orderId: order.id, amountMinor },
  });
  return { id: attempt.id, orderId: order.id };
}

const terminalAt = async ({ operations }: TestCounter) =>
  (await operations.terminals.list()).terminals.find(each => each.isHere)?.id;

const attemptAt = async ({ operations }: TestCounter, id: string) =>
  (await operations.payments.attempt({ id })).attempt;

const becomes = (counter: TestCounter, id: string) =>
  expect.poll(async () => (await attemptAt(counter, id)).state, { interval: 20 });

const charges = async (terminal: Awaited<ReturnType<typeof aTerminal>>) =>
  (await (await terminal.line()).endOfDay())[0]?.charges ?? 0;

describe('what is begun at a counter', () => {
  test('is charged at its terminal, which tells what it does, and is not booked by itself', async () => {
    const { counter, terminal } = await aCounter('wait');
    const { id, orderId } = await begun(counter);
    const steps: TerminalStep[] = [];
    for await (const { step } of await counter.operations.terminals.follow({ attemptId: id })) {
      if (step === 'presentCard') await terminal.presentCard();
      steps.push(step);
    }
    await becomes(counter, id).toBe('approved');
    expect(steps.at(-1)).toBe('authorising');
    expect(await attemptAt(counter, id)).toMatchObject({
      cardLast4: expect.any(String) as unknown,
    });
    const { order } = await counter.operations.orders.get({ orderId });
    expect(order.status).toBe('held');
    expect(await charges(terminal)).toBe(1);
  });

  test.each([
    ['decline', 'declined', 'cardRefused'],
    ['noCard', 'declined', 'noCard'],
  ] as const)('ends as the terminal says (%s)', async (manner, state, why) => {
    const { counter } = await aCounter(manner);
    const { id } = await begun(counter);
    await becomes(counter, id).toBe(state);
    expect(await attemptAt(counter, id)).toMatchObject({ why });
  });

  test('was never charged where nobody listens, and says so', async () => {
    const { counter, terminal } = await aCounter();
    await terminal.close();
    const { id } = await begun(counter);
    await becomes(counter, id).toBe('declined');
    expect(await attemptAt(counter, id)).toMatchObject({ why: 'nobodyListens' });
  });

  test.each<[string, (socket: Socket) => void, string]>([
    ['of something that is no terminal', it => it.end('HTTP/1.1 400 Bad\r\n\r\n'), 'noTerminal'],
    ['that never ends its line', it => it.write('x'.repeat(100_000)), 'tooLong'],
  ])('was never charged at a port %s, and its places stay', async (_what, greet, why) => {
    const { counter } = await aCounter();
    await office.sql('update terminals set port = $1 where id = $2', [
      ...[await aStranger(greet), await terminalAt(counter)],
    ]);
    const { id, orderId } = await begun(counter);
    await becomes(counter, id).toBe('declined');
    expect(await attemptAt(counter, id)).toMatchObject({ why });
    const { order } = await counter.operations.orders.get({ orderId });
    expect(order.status).toBe('held');
  });

  test('is aborted at the terminal when somebody wishes so', async () => {
    const { counter, terminal } = await aCounter('wait');
    const { id } = await begun(counter);
    await counter.operations.payments.abort({ id });
    await becomes(counter, id).toBe('aborted');
    expect(await charges(terminal)).toBe(0);
  });

  test.each([
    ['dropAfterCard', 'approved', 1],
    ['dropBeforeCard', 'aborted', 0],
    ['silence', 'approved', 1],
    ['late', 'approved', 1],
    ['twice', 'approved', 1],
    ['inPieces', 'approved', 1],
  ] as const)(
    'is known in the end, and charged no more than once (%s)',
    async (manner, state, many) => {
      const { counter, terminal } = await aCounter(manner);
      const { id } = await begun(counter);
      await becomes(counter, id).toBe(state);
      expect(await charges(terminal)).toBe(many);
    },
  );
});

test('a terminal that dies after the card is asked again when it is back', async () => {
  const { counter, terminal, folder } = await aCounter('silence');
  const { id } = await begun(counter);
  const books = () => readFile(join(folder, 'terminal.jsonl'), 'utf8');
  await expect.poll(books, { interval: 20 }).toContain('approved');
  await terminal.close();
  await becomes(counter, id).toBe('unknown');
  const back = await aTerminal(folder, terminal.port);
  await counter.operations.payments.ask({ id });
  await becomes(counter, id).toBe('approved');
  expect(await charges(back)).toBe(1);
});

test('what a program left open is asked about by the next one, and listed, not booked', async () => {
  const { counter, terminal } = await aCounter('wait');
  const { id, orderId } = await begun(counter);
  for await (const { step } of await counter.operations.terminals.follow({ attemptId: id })) {
    if (step === 'presentCard') break;
  }
  const dataDir = await mkdtemp(join(tmpdir(), 'rowlock-again-'));
  await cp(counter.dataDir, dataDir, { recursive: true });
  await counter.close();
  await terminal.presentCard();
  const again = await openCounterIn(dataDir, office.database.appUrl, { terminals });
  onTestFinished(() => again.close());
  await again.signInAs('admin');
  await becomes(again, id).toBe('approved');
  const { attempts } = await again.operations.payments.toCheck();
  expect(attempts.map(each => each.id)).toContain(id);
  expect((await again.operations.orders.get({ orderId })).order.status).toBe('held');
  expect(await charges(terminal)).toBe(1);
});
