import { z } from 'zod';
import { westernDigits } from './pesel.ts';

/** The shortest part that, repeated, makes the whole: 2 for 121212. */
function period(digits: string): number {
  return `${digits}${digits}`.indexOf(digits, 1);
}

const steps = (digits: string): number[] =>
  Array.from(digits.slice(1), (digit, at) => (Number(digit) - Number(digits[at]) + 10) % 10);

/** What whoever stands in front of the counter tries first: 000000, 123456, 987654, 121212, 123123. */
export const isTrivialPin = (digits: string): boolean =>
  period(digits) < digits.length ||
  steps(digits).every(step => step === 1) ||
  steps(digits).every(step => step === 9);

/** A PIN that is to be proved: as it was typed, whatever it is. */
export const TypedPin = z.string().min(1).max(200);

/** Six digits or more, in the digits of any language. */
export const Pin = z
  .string()
  .max(40)
  .transform(typed => westernDigits(typed).trim())
  .pipe(
    z
      .string()
      .regex(/^\d{6,12}$/, 'pinDigits')
      .refine(digits => !isTrivialPin(digits), 'pinTrivial'),
  );
