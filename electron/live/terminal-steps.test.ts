import { v7 } from 'uuid';
import { expect, test } from 'vitest';
import { AttemptId } from '../../core/contract/ids.ts';
import type { TerminalStep } from '../../core/contract/terminals.ts';
import { openTerminalSteps } from './terminal-steps.ts';

const anAttempt = () => AttemptId.parse(v7());

/** Everything that a follower hears until there is nothing more. */
async function heard(steps: AsyncIterable<TerminalStep>) {
  const all: TerminalStep[] = [];
  for await (const step of steps) all.push(step);
  return all;
}
const { signal } = new AbortController();
const turn = () => new Promise(resolve => setImmediate(resolve));

test('a window that comes late hears what the terminal does now, and then what it does next', async () => {
  const steps = openTerminalSteps();
  const id = anAttempt();
  steps.tell(id, 'connecting');
  steps.tell(id, 'presentCard');
  const all = heard(steps.follow(id, signal));
  await turn();
  steps.tell(id, 'presentCard');
  await turn();
  steps.tell(id, 'authorising');
  await turn();
  steps.ended(id);
  expect(await all).toEqual(['presentCard', 'authorising']);
});

test('a window that comes first waits, and of two each hears everything', async () => {
  const steps = openTerminalSteps();
  const id = anAttempt();
  const both = [heard(steps.follow(id, signal)), heard(steps.follow(id, signal))];
  await turn();
  steps.tell(anAttempt(), 'enterPin');
  steps.tell(id, 'presentCard');
  await turn();
  steps.ended(id);
  expect(await Promise.all(both)).toEqual([['presentCard'], ['presentCard']]);
});

test('a window that leaves is told nothing more', async () => {
  const steps = openTerminalSteps();
  const id = anAttempt();
  const leaving = new AbortController();
  const all = heard(steps.follow(id, leaving.signal));
  await turn();
  leaving.abort();
  expect(await all).toEqual([]);
});
