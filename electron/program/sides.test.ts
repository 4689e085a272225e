import { expect, test } from 'vitest';
import type { Host } from './open.ts';
import type { Emptied, Passage } from './passage.ts';
import { openSides, type Side } from './sides.ts';

/** A program on both sides, and everything that happens to it, in its order. */
function aProgram(begins: Side, empty: () => Promise<Emptied> = () => Promise.resolve('emptied')) {
  const happened: string[] = [];
  const passages = new Map<Side, Passage>();
  const sides = openSides({
    begins,
    open(side, passage) {
      happened.push(`${side} opens`);
      passages.set(side, passage);
      return {
        async close() {
          await Promise.resolve();
          happened.push(`${side} is closed`);
        },
      } as Host;
    },
    empty() {
      happened.push('emptied');
      return empty();
    },
    show: side => happened.push(`${side} is shown`),
    failed: error => happened.push(String(error)),
  });
  const passage = (side: Side) => {
    const found = passages.get(side);
    if (!found) throw new Error(`${side} was never open`);
    return found;
  };
  return { happened, sides, passage, since: () => happened.splice(0) };
}

test('training opens when somebody goes there, and the box office goes on beside it', async () => {
  const { since, sides, passage } = aProgram('boxOffice');
  const boxOffice = sides.host('boxOffice');
  expect(sides.host('training')).toBeUndefined();
  passage('boxOffice').go();
  await Promise.resolve();
  expect(since()).toEqual(['boxOffice opens', 'training opens', 'training is shown']);
  expect(sides.host('boxOffice')).toBe(boxOffice);
  await sides.close();
  expect(since().sort()).toEqual(['boxOffice is closed', 'training is closed']);
});

test('a program that begins in training opens the box office when that is left for it', async () => {
  const { since, sides, passage } = aProgram('training');
  passage('training').go();
  expect(since()).toEqual(['training opens', 'boxOffice opens', 'boxOffice is shown']);
  expect(sides.host('training')).toBeUndefined();
  await sides.close();
  expect(since().sort()).toEqual(['boxOffice is closed', 'training is closed']);
});

test('a training that is still being left is let go of before it opens again', async () => {
  const { since, sides, passage } = aProgram('training');
  passage('training').go();
  since();
  passage('boxOffice').go();
  await expect.poll(() => sides.host('training')).toBeDefined();
  expect(since()).toEqual(['training is closed', 'training opens', 'training is shown']);
});

test('a program that ends as training is left opens none any more', async () => {
  const { since, sides, passage } = aProgram('training');
  passage('training').go();
  passage('boxOffice').go();
  since();
  await sides.close();
  expect(since().sort()).toEqual(['boxOffice is closed', 'training is closed']);
});

test('a training is closed before it is emptied, and then begins anew', async () => {
  const { since, sides, passage } = aProgram('training');
  const before = sides.host('training');
  expect(await passage('training').empty()).toBe('emptied');
  expect(since()).toEqual([
    'training opens',
    'training is closed',
    'emptied',
    'training opens',
    'training is shown',
  ]);
  expect(sides.host('training')).not.toBe(before);
});

test.each([
  ['is in use', () => Promise.resolve('inUse' as const)],
  ['does not let itself be emptied', () => Promise.reject(new Error('a disk that is read only'))],
])('a training that %s goes on in the page that asked', async (_, empty) => {
  const { since, sides, passage } = aProgram('training', empty);
  await passage('training')
    .empty()
    .catch(() => undefined);
  expect(since()).toEqual(['training opens', 'training is closed', 'emptied', 'training opens']);
  expect(sides.host('training')).toBeDefined();
});
