import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { refusals } from '../../core/contract/refusals.ts';
import { refusalsOfAll } from '../../core/contract/refusals-of-all.ts';
import { en } from '../../core/text/en.ts';
import { fa } from '../../core/text/fa.ts';
import { pl } from '../../core/text/pl.ts';
import type { Answer, Refusal } from '../api/answers.ts';
import { answerSentence } from './answer-sentence.ts';
import { examplesOf } from './example-data.testing.ts';

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

  const all = Object.entries({ ...refusals, ...refusalsOfAll }).map(
    ([code, declared]) => [code, 'data' in declared ? declared.data : z.object({})] as const,
  );

  test('there are no sentences but for what may be refused', () => {
    for (const { answers } of [en, pl, fa])
      expect(Object.keys(answers.refusals).sort()).toEqual(all.map(([code]) => code).sort());
  });

  test.each(all)(
    '%s is said in whole words in every language, whatever it carries',
    (code, data) => {
      for (const text of [en, pl, fa])
        for (const example of examplesOf(data)) {
          const refusal = { kind: 'refusal', code, data: example } as Refusal;
          const sentence = answerSentence(text, refusal);
          expect(sentence).toMatch(/^[\p{Lu}\p{Lo}\p{N}\u2068].*\p{L}.*\.$/u);
          expect(sentence).not.toMatch(/undefined|null|NaN|Infinity|object|[{}$#]/);
        }
    },
  );

  test('what a sentence is about stands in it', () => {
    const said = (code: string, data: object) =>
      [en, pl, fa].map(text => answerSentence(text, { kind: 'refusal', code, data } as Refusal));
    for (const sentence of said('NAME_TAKEN', { name: 'Balcony' }))
      expect(sentence).toContain('Balcony');
    const ages = { ticketId: 'a', className: 'Balcony', minAge: 12, maxAge: 18 };
    for (const sentence of said('AGE_LIMIT', ages))
      expect(sentence).toMatch(/Balcony.*(12.*18|۱۲.*۱۸)/);
    for (const [code, data] of [
      ['TRY_LATER', { until: '', seconds: 75 }],
      ['ROLE_IN_USE', { operators: 75 }],
      ['CAPACITY_TAKEN', { taken: 75 }],
      ['LIMIT_EXCEEDED', { ticketClassId: 'a', limit: 75 }],
      ['PARTICIPANTS_MISSING', { ticketIds: Array(75).fill('a') }],
      ['ADMITTED', { ticketIds: Array(75).fill('a') }],
      ['STILL_NEEDED', { ticketIds: Array(75).fill('a') }],
      ['CODE_WRONG', { lines: [75] }],
    ] as const)
      for (const sentence of said(code, data)) expect(sentence, code).toMatch(/75|۷۵/);
  });
});
