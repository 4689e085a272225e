import { ORPCError } from '@orpc/client';
import { expect, test } from 'vitest';
import { delayOf } from './delay-of.ts';

const data = { until: '2026-12-04T18:30:10.000Z', seconds: 10 };

test('only tries that are delayed have a moment to wait for', () => {
  expect(delayOf(new ORPCError('TRY_LATER', { defined: true, status: 429, data }))).toEqual(data);
  const wrong = new ORPCError('WRONG_CREDENTIALS', { defined: true, status: 401, data: {} });
  for (const other of [wrong, new Error('away'), null, undefined])
    expect(delayOf(other)).toBeNull();
});
