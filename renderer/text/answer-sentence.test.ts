import { describe, expect, test } from 'vitest';
import type { Answer } from '../api/answers.ts';
import { answerSentence } from './answer-sentence.ts';
import { en } from './en.ts';
import { fa } from './fa.ts';
import { pl } from './pl.ts';

const soldOut = (...remaining: number[]): Answer => ({
  kind: 'refusal',
  code: 'SOLD_OUT',
  data: { left: remaining.map(each => ({ ticketClassId: 'a', remaining: each })) },
});

describe('an answer in a sentence', () => {
  test('sold out says what is left', () => {
    expect(answerSentence(en, soldOut(0))).toMatch(/^Sold out/);
    expect(answerSentence(en, soldOut(1))).toMatch(/Only 1 place left/);
    expect(answerSentence(pl, soldOut(3))).toMatch(/Zostały tylko 3 miejsca/);
    expect(answerSentence(fa, soldOut(3))).toMatch(/۳ جا/);
    expect(answerSentence(en, soldOut(0, 7))).toMatch(/One of the ticket classes is sold out/);
  });

  test('a single wrong field is named by its fault, several point at the fields', () => {
    const one: Answer = { kind: 'invalid', fields: { email: { code: 'email' } } };
    const two: Answer = {
      kind: 'invalid',
      fields: { email: { code: 'email' }, name: { code: 'tooLong', limit: 100 } },
    };
    expect(answerSentence(en, one)).toBe(en.answers.faults.email(0));
    expect(answerSentence(en, two)).toBe(en.answers.invalid);
  });

  test('a defect carries the number under which the log knows it', () => {
    for (const text of [en, pl, fa])
      expect(answerSentence(text, { kind: 'defect', incident: '7F3K' })).toContain('7F3K');
  });

  test('every refusal has a sentence in every language, also for data nobody thought of', () => {
    const data = {
      what: '?',
      status: '?',
      name: '?',
      missing: 'future',
      taken: 3,
      left: [],
      limit: 3,
      reason: 'draft',
      ticketIds: ['a'],
      totalMinor: 1,
      paidMinor: 2,
      permission: 'sell',
      className: '?',
      operators: 2,
      approvers: [],
      minAge: 18,
      maxAge: null,
      lines: [1, 3],
      problem: 'diskFull',
    };
    for (const text of [en, pl, fa])
      for (const [code, say] of Object.entries(text.answers.refusals))
        expect((say as (given: unknown) => unknown)(data), code).toMatch(/\S.*[.؛]/u);
  });
});
