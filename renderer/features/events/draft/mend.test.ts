import { expect, test } from 'vitest';
import { jazzDraft, jazzNight } from './draft.testing.ts';
import type { Kept } from './draft.ts';
import { mended } from './mend.ts';

const without = (names: readonly string[]) => (name: string, value: unknown) =>
  names.includes(name) ? undefined : value;

/** What a build before ages of ticket classes left in the window's store. */
const fromBefore = (kept: Kept): Kept =>
  JSON.parse(JSON.stringify(kept, without(['minAge', 'maxAge']))) as Kept;

const kept: Kept = {
  at: '2026-11-01T10:00:00Z',
  stored: jazzNight,
  start: jazzDraft,
  draft: { ...jazzDraft, title: 'Jazz Night, second set' },
};

test('a draft from before a field existed opens with the field empty, and keeps what was typed', () => {
  expect(mended(fromBefore(kept))).toEqual(kept);
});

test('the rest of it is not touched', () => {
  expect(mended(kept)).toEqual(kept);
});

test('what is no draft at all is not taken for one', () => {
  expect(() => mended({ at: kept.at, stored: null, start: {}, draft: {} } as Kept)).toThrow(
    TypeError,
  );
});
