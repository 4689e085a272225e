import { createORPCErrorFromJson, ORPCError } from '@orpc/client';
import { describe, expect, test } from 'vitest';
import { readAnswer } from './answers.ts';

/** An error as it arrives from the host. */
const arrived = (code: string, status: number, data: unknown, defined = true) =>
  createORPCErrorFromJson({ code, status, message: code, data, defined });

describe('whatever a call throws is one of four kinds', () => {
  test('a declared no is a refusal with its data', () => {
    expect(readAnswer(arrived('LIMIT_EXCEEDED', 409, { ticketClassId: 'a', limit: 4 }))).toEqual({
      kind: 'refusal',
      code: 'LIMIT_EXCEEDED',
      data: { ticketClassId: 'a', limit: 4 },
    });
  });

  test('a refusal without data still has an object to read', () => {
    expect(readAnswer(arrived('HOLD_EXPIRED', 409, undefined))).toEqual({
      kind: 'refusal',
      code: 'HOLD_EXPIRED',
      data: {},
    });
  });

  test('being signed out is a refusal', () => {
    expect(readAnswer(arrived('NOT_SIGNED_IN', 401, undefined))).toMatchObject({
      kind: 'refusal',
      code: 'NOT_SIGNED_IN',
    });
  });

  test('wrong input names its fields', () => {
    const issues = [
      { code: 'too_small', origin: 'string', minimum: 1, path: ['lines', 0, 'name'] },
    ];
    expect(readAnswer(arrived('BAD_REQUEST', 400, { issues }, false))).toEqual({
      kind: 'invalid',
      fields: { 'lines.0.name': { code: 'required' } },
    });
  });

  test.each(['locked', 'timeout', 'conflict', 'unreachable', 'diskFull'] as const)(
    'busy: %s',
    reason => {
      expect(readAnswer(arrived('BUSY', 503, { reason }))).toEqual({ kind: 'busy', reason });
    },
  );

  test.each([
    new DOMException('The operation timed out', 'TimeoutError'),
    new DOMException('closed', 'AbortError'),
    new TypeError('Failed to fetch'),
  ])('a call that got lost on its way is busy: %s', error => {
    expect(readAnswer(error)).toEqual({ kind: 'busy', reason: 'unreachable' });
  });

  test('a defect carries its incident', () => {
    expect(readAnswer(arrived('DEFECT', 500, { incident: '7F3K' }))).toEqual({
      kind: 'defect',
      incident: '7F3K',
    });
  });

  test.each([
    new Error('in this window'),
    'thrown text',
    null,
    new ORPCError('INTERNAL_SERVER_ERROR'),
    // A route that does not exist also says NOT_FOUND, but nobody declared it.
    arrived('NOT_FOUND', 404, undefined, false),
    // Nobody declared it, so its data is not to be believed.
    arrived('SOLD_OUT', 409, { left: [] }, false),
  ])('everything else is a defect without an incident: %s', error => {
    expect(readAnswer(error)).toEqual({ kind: 'defect', incident: null });
  });
});
