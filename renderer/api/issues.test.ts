import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { operations } from '../../core/contract/operations.ts';
import { ParticipantInput } from '../../core/contract/participant.ts';
import { PaymentInput } from '../../core/contract/payments.ts';
import { type Issue, readIssues } from './issues.ts';

const id = '0190a0a0-0000-7000-8000-000000000001';

/** The faults of a value, after its issues have crossed the wire as JSON. */
function faults(schema: z.ZodType, value: unknown) {
  const result = schema.safeParse(value);
  if (result.success) return {};
  return readIssues(JSON.parse(JSON.stringify(result.error.issues)) as Issue[]);
}

describe('issues of the contract become faults beside fields', () => {
  test.each([
    ['', { code: 'required' }],
    ['x'.repeat(101), { code: 'tooLong', limit: 100 }],
    ['Anna 😀', { code: 'nameCharacter', limit: 128512 }],
    ['-', { code: 'nameShape' }],
  ])('a first name %o', (firstName, fault) => {
    expect(faults(ParticipantInput, { ticketId: id, firstName })).toEqual({ firstName: fault });
  });

  test.each([
    ['123', 'peselDigits'],
    ['00000000000', 'peselZeros'],
    ['44051401358', 'peselControlDigit'],
  ])('a PESEL %s', (value, code) => {
    const nationalId = { kind: 'pesel', value };
    expect(faults(ParticipantInput, { ticketId: id, nationalId })).toEqual({
      'nationalId.value': { code },
    });
  });

  test('cash below the amount stands beside what was handed over', () => {
    const payment = { method: 'cash', amountMinor: 5_000, tenderedMinor: 2_000 };
    expect(faults(PaymentInput, payment)).toEqual({ tenderedMinor: { code: 'tenderedTooLittle' } });
  });

  test('a field left out asks to be filled in, a text for a number asks for a number', () => {
    const schema = z.object({ name: z.string(), places: z.int().min(1).max(500) });
    expect(faults(schema, { places: 'two' })).toEqual({
      name: { code: 'required' },
      places: { code: 'notNumber' },
    });
    expect(faults(schema, { name: 'a', places: 1.5 })).toEqual({ places: { code: 'notWhole' } });
    expect(faults(schema, { name: 'a', places: 0 })).toEqual({
      places: { code: 'tooSmall', limit: 1 },
    });
    expect(faults(schema, { name: 'a', places: 501 })).toEqual({
      places: { code: 'tooBig', limit: 500 },
    });
  });

  test('a path leads into lists', () => {
    const input = operations['orders.hold'].inputSchema as z.ZodType;
    const lines = [
      { ticketClassId: id, quantity: 0 },
      { ticketClassId: 'no id', quantity: 1 },
    ];
    expect(faults(input, { id, lines })).toEqual({
      'lines.0.quantity': { code: 'tooSmall', limit: 1 },
      'lines.1.ticketClassId': { code: 'invalid' },
    });
    expect(faults(input, { id, lines: [] })).toEqual({
      lines: { code: 'tooFew', limit: 1 },
    });
  });

  test('a moment, a zone, an address and a currency are named as such', () => {
    const input = operations['events.create'].inputSchema as z.ZodType;
    const event = {
      id,
      title: 'a\u0000b',
      startsAt: 'tomorrow',
      timeZone: 'Mars',
      place: 'a',
      currency: 'zl',
    };
    expect(faults(input, event)).toEqual({
      title: { code: 'controlCharacter' },
      startsAt: { code: 'moment' },
      timeZone: { code: 'timeZone' },
      currency: { code: 'currency' },
    });
    expect(faults(input, { ...event, startsAt: '1850-01-01T00:00:00Z' })).toMatchObject({
      startsAt: { code: 'momentOutOfRange' },
    });
    const signUp = operations['access.setUp'].inputSchema as z.ZodType;
    expect(faults(signUp, { name: 'A', email: 'nobody', password: 'short' })).toEqual({
      email: { code: 'email' },
      password: { code: 'tooShort', limit: 10 },
    });
  });

  test('only the first fault of a field is told', () => {
    expect(
      readIssues([
        { code: 'too_small', origin: 'string', minimum: 1, path: ['name'] },
        { code: 'invalid_format', message: 'nameShape', path: ['name'] },
      ]),
    ).toEqual({ name: { code: 'required' } });
  });
});
