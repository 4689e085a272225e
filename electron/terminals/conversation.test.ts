import { pino } from 'pino';
import { expect, onTestFinished, test } from 'vitest';
import type { Outcome } from '../../core/contract/attempt.ts';
import type { OpenAttempt } from '../../core/terminals/open-attempts.ts';
import type { TerminalProvider } from '../../core/terminals/provider.ts';
import { openTerminalSteps } from '../live/terminal-steps.ts';
import { openConversation } from './conversation.ts';
import { providersOf } from './providers.ts';
import { anAsk, aTerminal, host, provider } from './simulator/simulator.testing.ts';

const attemptAt = (port: number, more: Partial<OpenAttempt> = {}): OpenAttempt => ({
  ...{ kind: 'charge', ask: anAsk(), provider: 'simulator', address: { host, port } },
  ...{ isUnknown: false, isAbortAsked: false, askedAt: null },
  ...more,
});

/** A counter, where a database would keep what is open and what became of it. */
function aCounter(betweenLooks?: number) {
  const open: OpenAttempt[] = [];
  const recorded: Outcome['state'][] = [];
  const counter = { open, recorded, failing: 0, looked: 0, charged: 0 };
  const steps = openTerminalSteps();
  /** A line that tells how often it was asked to charge. */
  const noting: TerminalProvider['open'] = async address => {
    const line = await provider.open(address);
    const charge: typeof line.charge = (ask, told) => {
      counter.charged += 1;
      return line.charge(ask, told);
    };
    return { ...line, charge };
  };
  const conversation = openConversation({
    providers: providersOf({ simulator: { open: noting } }),
    steps,
    log: pino({ level: 'silent' }),
    beforeAsking: 20,
    ...(betweenLooks !== undefined && { betweenLooks }),
    attempts: {
      open() {
        counter.looked += 1;
        return Promise.resolve([...open]);
      },
      record(_attemptId, { state }) {
        if (counter.failing > 0) {
          counter.failing -= 1;
          return Promise.reject(new Error('the database is away'));
        }
        recorded.push(state);
        return Promise.resolve();
      },
    },
  });
  onTestFinished(() => conversation.stop());
  return { conversation, counter, steps };
}

const soon = { interval: 10 };

/** The same after its first look, behind which nothing is left over from before. */
async function aCounterAtWork() {
  const all = aCounter();
  await expect.poll(() => all.counter.looked, soon).toBe(1);
  return all;
}

test('an answer that the database cannot take yet is not lost', async () => {
  const terminal = await aTerminal();
  const { counter, conversation } = await aCounterAtWork();
  counter.failing = 2;
  counter.open.push(attemptAt(terminal.port));
  conversation.soon();
  await expect.poll(() => counter.recorded, soon).toEqual(['approved']);
});

test('what was begun and nobody was told of is charged all the same', async () => {
  const terminal = await aTerminal();
  const { counter } = aCounter(20);
  await expect.poll(() => counter.looked, soon).toBeGreaterThan(0);
  counter.open.push(attemptAt(terminal.port));
  await expect.poll(() => counter.recorded, soon).toContain('approved');
  expect(counter.charged).toBe(1);
});

test('what is still listed as open when it has ended is asked about, not charged again', async () => {
  const terminal = await aTerminal();
  const { counter, conversation } = await aCounterAtWork();
  counter.open.push(attemptAt(terminal.port));
  conversation.soon();
  await expect.poll(() => counter.recorded, soon).toEqual(['approved']);
  conversation.soon();
  await expect.poll(() => counter.recorded, soon).toEqual(['approved', 'approved']);
  expect(counter.charged).toBe(1);
});

test('what is open at the start is never charged, only asked about', async () => {
  const terminal = await aTerminal();
  const { counter } = aCounter();
  counter.open.push(attemptAt(terminal.port));
  await expect.poll(() => counter.recorded, soon).toEqual(['aborted']);
  expect(counter.charged).toBe(0);
});

test('what is not known by now is asked about, also by a program that slept since it was begun', async () => {
  const terminal = await aTerminal();
  const { counter, conversation } = await aCounterAtWork();
  counter.open.push(attemptAt(terminal.port, { isUnknown: true }));
  conversation.soon();
  await expect.poll(() => counter.recorded, soon).toEqual(['aborted']);
  expect(counter.charged).toBe(0);
});

test('nobody is called for what was given up before', async () => {
  const terminal = await aTerminal();
  const { counter, conversation } = await aCounterAtWork();
  counter.open.push(attemptAt(terminal.port, { isAbortAsked: true }));
  conversation.soon();
  await expect.poll(() => counter.recorded, soon).toEqual(['aborted']);
  expect(counter.charged).toBe(0);
});

test('a program that ends hangs up, and says nothing of what it does not know', async () => {
  const terminal = await aTerminal();
  await terminal.plan('wait');
  const { counter, conversation, steps } = await aCounterAtWork();
  const attempt = attemptAt(terminal.port);
  counter.open.push(attempt);
  conversation.soon();
  const { signal } = new AbortController();
  for await (const step of steps.follow(attempt.ask.attemptId, signal)) {
    if (step === 'presentCard') break;
  }
  await conversation.stop();
  expect(counter.recorded).toEqual([]);
  await terminal.presentCard();
  const line = await terminal.line();
  const outcome = await line.outcome(attempt.ask, () => undefined);
  expect(outcome).toMatchObject({ state: 'approved' });
});
