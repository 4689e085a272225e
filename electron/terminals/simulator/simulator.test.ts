import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { TerminalStep } from '../../../core/contract/terminals.ts';
import type { Manner } from './manners.ts';
import { aFolder, anAsk, aTerminal, host, provider } from './simulator.testing.ts';

const quiet = () => undefined;
const approved = { state: 'approved' };

/** What the terminal counts by itself. */
const counted = async (terminal: Awaited<ReturnType<typeof aTerminal>>) =>
  (await terminal.line()).endOfDay();

describe('a charge at the simulated terminal', () => {
  test('goes step by step to an approval with all that a receipt needs', async () => {
    const terminal = await aTerminal();
    const line = await terminal.line();
    const steps = new Set<TerminalStep>();
    await terminal.plan('askPin');
    const outcome = await line.charge(anAsk(), step => steps.add(step));
    expect([...steps]).toEqual(['presentCard', 'enterPin', 'authorising']);
    expect(outcome).toMatchObject({
      ...approved,
      reference: expect.stringContaining(line.about.serial) as unknown,
      cardLast4: expect.stringMatching(/^\d{4}$/) as unknown,
      receiptText: expect.stringContaining('SIMULATED') as unknown,
    });
  });

  test.each([
    ['wrongPin', { state: 'declined', reason: 'wrongPin' }],
    ['decline', { state: 'declined', reason: 'cardRefused' }],
    ['noCard', { state: 'declined', reason: 'noCard' }],
  ] as const)('ends without money (%s)', async (manner, outcome) => {
    const terminal = await aTerminal();
    await terminal.plan(manner);
    expect(await (await terminal.line()).charge(anAsk(), quiet)).toEqual(outcome);
    expect(await counted(terminal)).toEqual([]);
  });

  test('behaves as the last digits of its amount say', async () => {
    const line = await (await aTerminal()).line();
    const outcome = await line.charge(anAsk(12_63), quiet);
    expect(outcome).toEqual({ state: 'declined', reason: 'cardRefused' });
  });

  test.each(['twice', 'inPieces'] as const)('is heard once (%s)', async manner => {
    const terminal = await aTerminal();
    const line = await terminal.line();
    await terminal.plan(manner);
    expect(await line.charge(anAsk(), quiet)).toMatchObject(approved);
    // What came too much is no answer to what is asked next.
    expect(await line.charge(anAsk(12_63), quiet)).toMatchObject({ state: 'declined' });
  });

  test('sent twice is made once, and answered the same, on another line too', async () => {
    const terminal = await aTerminal();
    const ask = anAsk();
    const first = await (await terminal.line()).charge(ask, quiet);
    const line = await terminal.line();
    expect(await line.charge(ask, quiet)).toEqual(first);
    expect(await line.outcome(ask, quiet)).toEqual(first);
    expect(await counted(terminal)).toMatchObject([{ charges: 1, chargesMinor: 100_00 }]);
  });

  test('of another amount under the same attempt is not made, and not taken for the first', async () => {
    const terminal = await aTerminal();
    const line = await terminal.line();
    const ask = anAsk();
    await line.charge(ask, quiet);
    const other = { ...anAsk(200_00), attemptId: ask.attemptId };
    expect(await line.charge(other, quiet)).toEqual({ state: 'unknown', why: 'differs' });
    expect(await line.outcome(other, quiet)).toEqual({ state: 'unknown', why: 'differs' });
    expect(await counted(terminal)).toMatchObject([{ charges: 1, chargesMinor: 100_00 }]);
  });
});

describe('an abort', () => {
  test('ends what waits for a card', async () => {
    const terminal = await aTerminal();
    const line = await terminal.line();
    const ask = anAsk(65);
    const outcome = await new Promise(resolve => {
      const charged = line.charge(ask, () => void line.abort(ask.attemptId));
      resolve(charged);
    });
    expect(outcome).toEqual({ state: 'aborted' });
    expect(await counted(terminal)).toEqual([]);
  });

  test('that comes too late changes nothing', async () => {
    const terminal = await aTerminal();
    const line = await terminal.line();
    const ask = anAsk();
    const outcome = await line.charge(ask, quiet);
    await line.abort(ask.attemptId);
    expect(await line.outcome(ask, quiet)).toEqual(outcome);
  });
});

describe('where the line breaks', () => {
  /** What the counter knows at first, and what it hears when it asks again. */
  async function brokenOff(manner: Manner) {
    const terminal = await aTerminal();
    await terminal.plan(manner);
    const ask = anAsk();
    const first = await (await terminal.line()).charge(ask, quiet);
    const then = await (await terminal.line()).outcome(ask, quiet);
    return { first, then: then.state, charges: (await counted(terminal))[0]?.charges ?? 0 };
  }
  const broke = { state: 'unknown', why: 'lineBroke' };
  const silent = { state: 'unknown', why: 'silent' };

  test.each([
    ['dropBeforeCard', broke, 'aborted', 0],
    ['dropAfterCard', broke, 'approved', 1],
    ['silence', silent, 'approved', 1],
    ['late', silent, 'approved', 1],
  ] as const)('nothing is known, and then the truth (%s)', async (manner, first, then, charges) => {
    expect(await brokenOff(manner)).toEqual({ first, then, charges });
  });
});

describe('a terminal that is killed', () => {
  test('knows what it did, and does nothing again', async () => {
    const folder = await aFolder();
    const before = await aTerminal(folder);
    const ask = anAsk();
    const outcome = await (await before.line()).charge(ask, quiet);
    await before.close();
    // In the middle of a line, which nobody had heard of yet.
    await appendFile(join(folder, 'terminal.jsonl'), '{"begun":{"att');
    const after = await aTerminal(folder);
    const line = await after.line();
    expect(await line.outcome(ask, quiet)).toEqual(outcome);
    expect(await line.charge(ask, quiet)).toEqual(outcome);
    await line.charge(anAsk(), quiet);
    await after.close();
    expect(await counted(await aTerminal(folder))).toMatchObject([{ charges: 2 }]);
  });

  test('has not charged the card that it waited for', async () => {
    const folder = await aFolder();
    const before = await aTerminal(folder);
    const ask = anAsk(65);
    const line = await before.line();
    const charged = await new Promise(resolve => {
      const outcome = line.charge(ask, () => void before.close().then(() => resolve(outcome)));
    });
    expect(charged).toEqual({ state: 'unknown', why: 'lineBroke' });
    const after = await aTerminal(folder);
    expect(await (await after.line()).outcome(ask, quiet)).toEqual({ state: 'aborted' });
    expect(await counted(after)).toEqual([]);
  });
});

test('what a terminal never heard of it says so, and does not do it when it hears of it late', async () => {
  const terminal = await aTerminal();
  const ask = anAsk();
  const line = await terminal.line();
  expect(await line.outcome(ask, quiet)).toEqual({ state: 'unheard' });
  expect(await line.charge(ask, quiet)).toEqual({ state: 'aborted' });
  expect(await line.outcome(ask, quiet)).toEqual({ state: 'unheard' });
  expect(await counted(terminal)).toEqual([]);
});

test('two counters at one terminal: the second hears that it is busy, and nothing is charged', async () => {
  const terminal = await aTerminal();
  const [one, other] = [await terminal.line(), await terminal.line()];
  const second = await new Promise<unknown>(resolve => {
    const first = one.charge(anAsk(65), () => {
      void other.charge(anAsk(), quiet).then(resolve);
    });
    void first;
  });
  expect(second).toEqual({ state: 'declined', reason: 'busy' });
});

describe('money back', () => {
  async function aCharge() {
    const terminal = await aTerminal();
    const line = await terminal.line();
    const outcome = await line.charge(anAsk(), quiet);
    if (outcome.state !== 'approved') throw new Error('not charged');
    return { terminal, line, reference: outcome.reference };
  }

  test('goes to the card in parts, and never more than was charged', async () => {
    const { terminal, line, reference } = await aCharge();
    expect(await line.refund(anAsk(60_00, reference), quiet)).toMatchObject(approved);
    expect(await line.refund(anAsk(50_00, reference), quiet)).toEqual({
      ...{ state: 'declined', reason: 'tooMuchBack' },
    });
    expect(await line.refund(anAsk(40_00, reference), quiet)).toMatchObject(approved);
    expect(await counted(terminal)).toEqual([
      { currency: 'PLN', charges: 1, chargesMinor: 100_00, back: 2, backMinor: 100_00 },
    ]);
  });

  test('goes back once as a whole', async () => {
    const { line, reference } = await aCharge();
    const half = await line.reverse(anAsk(50_00, reference), quiet);
    expect(half).toEqual({ state: 'declined', reason: 'tooMuchBack' });
    expect(await line.reverse(anAsk(100_00, reference), quiet)).toMatchObject(approved);
    const again = await line.reverse(anAsk(100_00, reference), quiet);
    expect(again).toEqual({ state: 'declined', reason: 'tooMuchBack' });
  });

  test('does not go back of what was not charged here', async () => {
    const { line } = await aCharge();
    const outcome = await line.refund(anAsk(1_00, 'SIM-other-1'), quiet);
    expect(outcome).toEqual({ state: 'declined', reason: 'noSuchCharge' });
  });
});

test('the end of a day counts what was done since the last one, and the same again where nothing was', async () => {
  const terminal = await aTerminal();
  const line = await terminal.line();
  await line.charge(anAsk(), quiet);
  const first = await line.endOfDay();
  expect(await line.endOfDay()).toEqual(first);
  await line.charge(anAsk(30_00), quiet);
  expect(await line.endOfDay()).toMatchObject([{ charges: 1, chargesMinor: 30_00 }]);
});

test('a port at which nobody listens', async () => {
  const terminal = await aTerminal();
  await terminal.close();
  await expect(provider.open({ host, port: terminal.port })).rejects.toMatchObject({
    trouble: 'nobodyListens',
  });
});
