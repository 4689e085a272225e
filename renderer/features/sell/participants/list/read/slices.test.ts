import { expect, test } from 'vitest';
import { columnsOf } from './columns.ts';
import { linesOf, mostLines, peopleOf } from './read-list.ts';
import { atOnce } from './reading.testing.ts';
import { inSlices, stepsPerSlice } from './slices.ts';

const line = 'Jan;Kowalski;44051401359\n';

/** How many steps of a piece of work were done between two pauses. */
async function sliced<Result>(work: Generator<number, Result>) {
  const slices = [0];
  const counted = (function* () {
    for (let next = work.next(); ; next = work.next()) {
      if (next.done === true) return next.value;
      slices.push((slices.pop() ?? 0) + 1);
      yield next.value;
    }
  })();
  const result = await inSlices(counted, { pause: () => Promise.resolve(void slices.push(0)) });
  return { result, slices };
}

test('a list of 5,000 lines is read in slices, and the window goes on between them', async () => {
  const reading = await sliced(linesOf(line.repeat(5_000)));
  const lines = reading.result;
  if (lines === null || typeof lines === 'string') throw new Error('it is a list');
  expect(lines).toHaveLength(5_000);
  const judging = await sliced(peopleOf(lines, columnsOf(lines)));
  expect(judging.result).toHaveLength(5_000);
  for (const { slices } of [reading, judging]) {
    expect(slices.length).toBeGreaterThanOrEqual(250);
    expect(Math.max(...slices)).toBe(stepsPerSlice);
  }
});

test('a step is one line, also where a quote is never closed or every line begins one', () => {
  for (const text of [
    `"${line.repeat(5_000)}`,
    'Anna;"Nowak\n'.repeat(5_000),
    '"\n'.repeat(9_000),
  ]) {
    const work = linesOf(text);
    let steps = 0;
    for (let next = work.next(); next.done !== true; next = work.next()) steps += 1;
    expect(steps).toBeGreaterThanOrEqual(4_500);
  }
});

test('a list that fits into one slice is read without a pause', async () => {
  const { slices } = await sliced(linesOf(line.repeat(19)));
  expect(slices).toEqual([19]);
});

test('a list that was closed meanwhile is read no further', async () => {
  const over = new AbortController();
  let pauses = 0;
  const pause = () => {
    pauses += 1;
    if (pauses === 3) over.abort();
    return Promise.resolve();
  };
  expect(await inSlices(linesOf(line.repeat(5_000)), { pause, signal: over.signal })).toBeNull();
  expect(pauses).toBe(3);
});

test('it says how far it is', async () => {
  const said: number[] = [];
  const onPause = (done: number) => said.push(done);
  await inSlices(linesOf(line.repeat(70)), { pause: () => Promise.resolve(), onPause });
  expect(said).toEqual([20, 40, 60]);
});

test('a list has its limit, and so has a line', () => {
  expect(atOnce(linesOf(line.repeat(mostLines)))).toHaveLength(mostLines);
  expect(atOnce(linesOf(line.repeat(mostLines + 1)))).toBe('tooManyLines');
  expect(atOnce(linesOf(`${'a'.repeat(5_000)}\n`))).toHaveLength(1);
  expect(atOnce(linesOf(`Anna\n${'a'.repeat(5_001)}\n`))).toBe('notAList');
  expect(atOnce(linesOf(`Anna${';'.repeat(1_000)}\n`))).toEqual([{ number: 1, cells: ['Anna'] }]);
  expect(atOnce(linesOf(`${'Anna;'.repeat(101)}\n`))).toBe('notAList');
});
