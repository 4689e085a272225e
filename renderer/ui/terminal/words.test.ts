import { expect, test } from 'vitest';
import { en } from '../../../core/text/en.ts';
import { anAttempt } from '../../api/terminal.testing.ts';
import { known } from './asked.ts';
import { attemptWords } from './words.ts';

const declined = (why: string | null) => {
  const attempt = anAttempt({ state: 'declined', why });
  return attemptWords(en, { asked: known(attempt), attempt, stage: 'declined' });
};

test('why a card was declined is said in our words, or in those of the terminal', () => {
  expect(declined('wrongPin')).toBe(en.terminals.reasons.wrongPin);
  expect(declined('Limit 51')).toBe('Declined: \u2068Limit 51\u2069');
  expect(declined(null)).toBe('Declined.');
});
