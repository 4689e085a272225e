import type { Outcome } from '../../core/contract/attempt.ts';
import type { TerminalStep } from '../../core/contract/terminals.ts';
import type { OpenAttempt } from '../../core/terminals/open-attempts.ts';
import { TerminalProblem } from '../../core/terminals/problem.ts';
import type { TerminalLine, TerminalProvider } from '../../core/terminals/provider.ts';

/** What is said to a terminal about one attempt. */
export interface Talk {
  /** Asks for it, once. */
  begin(): Promise<Outcome>;
  /** Asks what became of it. Where it never heard of it nothing has happened, and nothing will. */
  askAgain(): Promise<Outcome>;
  /** Somebody wishes that it ends; what the terminal answers decides. */
  abort(): void;
  /** Hangs up: nothing more is known. */
  end(): void;
}

export function openTalk(
  attempt: OpenAttempt,
  provider: TerminalProvider,
  told: (step: TerminalStep) => void,
): Talk {
  const { kind, ask } = attempt;
  let { isAbortAsked } = attempt;
  let isEnded = false;
  let line: TerminalLine | undefined;

  /** What comes of a line, which is closed afterwards. */
  async function on<T>(
    work: (line: TerminalLine) => Promise<T>,
    otherwise: (problem: TerminalProblem) => T,
  ): Promise<T> {
    try {
      const opened = await provider.open(attempt.address);
      line = opened;
      if (isEnded) await opened.close();
      return await work(opened);
    } catch (error) {
      if (error instanceof TerminalProblem) return otherwise(error);
      throw error;
    } finally {
      const used = line;
      line = undefined;
      await used?.close();
    }
  }
  function asked<T>(opened: TerminalLine, outcome: Promise<T>): Promise<T> {
    if (isAbortAsked) void opened.abort(ask.attemptId);
    return outcome;
  }

  return {
    begin() {
      told('connecting');
      return on<Outcome>(
        opened => {
          // It was asked for nothing yet.
          if (isAbortAsked || isEnded) return Promise.resolve({ state: 'aborted' });
          return asked(opened, opened[verbs[kind]](ask, told));
        },
        ({ trouble }) => ({ state: 'declined', reason: trouble }),
      );
    },
    askAgain: () =>
      on<Outcome>(
        async opened => {
          const outcome = await asked(opened, opened.outcome(ask, told));
          return outcome.state === 'unheard' ? { state: 'aborted' } : outcome;
        },
        ({ trouble }) => ({ state: 'unknown', why: trouble }),
      ),
    abort() {
      if (isAbortAsked) return;
      isAbortAsked = true;
      void line?.abort(ask.attemptId);
    },
    end() {
      isEnded = true;
      void line?.close();
    },
  };
}

const verbs = { charge: 'charge', refund: 'refund', reversal: 'reverse' } as const;
