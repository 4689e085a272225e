import type { Logger } from 'pino';
import { answerToError } from './answer-to-error.ts';

/** A stream of steps to a result. What is thrown in it passes no middleware, so it is answered here. */
export async function* steps<Step>(
  log: Logger,
  operation: string,
  work: AsyncGenerator<Step, void>,
): AsyncGenerator<Step, void> {
  try {
    yield* work;
  } catch (error) {
    throw answerToError(error, { declared: {}, operation, log });
  }
}
