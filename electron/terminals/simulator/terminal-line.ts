import { isDeepStrictEqual } from 'node:util';
import type { Outcome } from '../../../core/contract/attempt.ts';
import { TerminalProblem } from '../../../core/terminals/problem.ts';
import type {
  TerminalAbout,
  TerminalAsk,
  TerminalLine,
  Told,
} from '../../../core/terminals/provider.ts';
import type { Questions } from './questions.ts';
import type { Answer, Asked } from './wire.ts';

/** What is asked for on a line, once both sides know each other. */
export function terminalLine(about: TerminalAbout, questions: Questions): TerminalLine {
  /** The outcome of an attempt, whoever asked for it. */
  const ended = (attempt: TerminalAsk, told: Told) => (answer: Answer) => {
    if ('step' in answer) told(answer.step);
    if ('fault' in answer) return faulty(answer.fault);
    if (!('outcome' in answer)) return undefined;
    // An approval of something else says nothing of this.
    const { kind: _, ...what } = answer.what;
    return isDeepStrictEqual(what, asWritten(attempt)) ? answer.outcome : unknown('differs');
  };
  const ask = (kind: Asked['kind'], attempt: TerminalAsk, told: Told) =>
    questions
      .ask({ ask: 'do', what: { kind, ...asWritten(attempt) } }, ended(attempt, told))
      .catch(notKnown);

  return {
    about,
    charge: (attempt, told) => ask('charge', attempt, told),
    refund: (attempt, told) => ask('refund', attempt, told),
    reverse: (attempt, told) => ask('reversal', attempt, told),
    outcome: (attempt, told) =>
      questions
        .ask({ ask: 'outcome', attemptId: attempt.attemptId }, answer =>
          'unheard' in answer ? { state: 'unheard' as const } : ended(attempt, told)(answer),
        )
        .catch(notKnown),
    async abort(attemptId) {
      // Where the line is broken, whoever waits for the outcome hears of it.
      await questions.ask({ ask: 'abort', attemptId }, done).catch(() => undefined);
    },
    endOfDay: () =>
      questions.ask({ ask: 'endOfDay' }, answer =>
        'totals' in answer ? answer.totals : undefined,
      ),
    close() {
      questions.broke('lineBroke');
      return Promise.resolve();
    },
  };
}

const done = (answer: Answer) => ('done' in answer ? true : undefined);

/** Busy with something else it did nothing; under this id it may have done something else. */
const faulty = (fault: 'busy' | 'differs'): Outcome =>
  fault === 'busy' ? { state: 'declined', reason: fault } : unknown(fault);

const unknown = (why: string): Outcome => ({ state: 'unknown', why });

function notKnown(error: unknown): Outcome {
  if (error instanceof TerminalProblem) return unknown(error.trouble);
  throw error;
}

const asWritten = ({ attemptId, amountMinor, currency, ofReference }: TerminalAsk) => ({
  attemptId,
  amountMinor,
  currency,
  ...(ofReference === undefined ? {} : { ofReference }),
});
