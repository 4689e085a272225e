import { setTimeout as pause } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import type { Outcome } from '../../../core/contract/attempt.ts';
import type { AttemptId } from '../../../core/contract/ids.ts';
import type { TerminalStep } from '../../../core/contract/terminals.ts';
import type { Asker } from './asker.ts';
import type { Books } from './books.ts';
import { decide } from './decide.ts';
import { type Behaviour, behaviours, type Manner, mannerOf } from './manners.ts';
import type { Asked } from './wire.ts';

/** Milliseconds. */
export interface Pace {
  /** Each step that a person would take. */
  readonly step: number;
  /** Between two signs of life. */
  readonly alive: number;
  /** How long it says nothing where it answers late. */
  readonly late: number;
}

export interface Habits extends Pace {
  /** What it does where neither a script nor the amount chooses. */
  readonly otherwise: Manner;
}

/** One terminal, which has one card in its hands at a time. */
export interface Terminal {
  /** Does it, or says again what became of it: once for each attempt, whoever asks and however often. */
  ask(what: Asked, asker: Asker): 'taken' | 'busy' | 'differs';
  /** Tells what became of an attempt once it has ended; false where nobody asked for it, and then nobody will. */
  outcome(attemptId: AttemptId, asker: Asker): boolean;
  abort(attemptId: AttemptId): void;
  presentCard(): void;
  /** How it behaves the next times. */
  script(manners: readonly Manner[]): void;
}

interface Work {
  readonly what: Asked;
  readonly askers: Set<Asker>;
  readonly card: AbortController;
  isAborted: boolean;
  step: TerminalStep;
}

/** @param closing the power goes: what is under way did not happen */
export function openTerminal(books: Books, habits: Habits, closing: AbortSignal): Terminal {
  const { otherwise, ...pace } = habits;
  const planned: Manner[] = [];
  let work: Work | null = null;

  function begin(what: Asked, asker: Asker): void {
    books.begin(what);
    work = {
      ...{ what, askers: new Set([asker]), card: new AbortController() },
      ...{ isAborted: false, step: 'presentCard' },
    };
    const behaviour = behaviours[planned.shift() ?? mannerOf(what.amountMinor, otherwise)];
    carryOut(work, asker, behaviour).catch((error: unknown) => {
      if (!closing.aborted) throw error;
    });
  }

  async function carryOut(own: Work, first: Asker, behaviour: Behaviour): Promise<void> {
    const { what, askers } = own;
    const say = () => {
      for (const each of askers) each.told(own.step);
    };
    const goOn = (step: TerminalStep) => {
      own.step = step;
      say();
      return pause(pace.step, undefined, { signal: closing });
    };
    const end = (outcome: Outcome, isCut: boolean) => {
      closing.throwIfAborted();
      books.end(what.attemptId, outcome);
      work = null;
      if (isCut && askers.delete(first)) first.cut();
      for (const each of askers) each.answered(what, outcome, behaviour.answers);
    };
    const alive = setInterval(say, pace.alive);
    try {
      await goOn('presentCard');
      if (behaviour.waits) await cardOrAbort(own);
      if (own.isAborted || behaviour.cuts === 'beforeCard') {
        end({ state: 'aborted' }, behaviour.cuts === 'beforeCard');
        return;
      }
      if (behaviour.asksPin) await goOn('enterPin');
      if (behaviour.declines !== 'noCard') await goOn('authorising');
      if (behaviour.isSilent || behaviour.isLate) first.hush();
      if (behaviour.isLate) await pause(pace.late, undefined, { signal: closing });
      const reason = behaviour.declines;
      end(
        reason ? { state: 'declined', reason } : decide(books, what),
        behaviour.cuts === 'afterCard',
      );
    } finally {
      clearInterval(alive);
    }
  }

  function cardOrAbort({ card }: Work): Promise<void> {
    const here = AbortSignal.any([card.signal, closing]);
    return new Promise(resolve => {
      if (here.aborted) resolve();
      else here.addEventListener('abort', () => resolve(), { once: true });
    });
  }

  return {
    ask(what, asker) {
      if (books.isUnheard(what.attemptId)) {
        asker.answered(what, { state: 'aborted' });
        return 'taken';
      }
      const known = books.entry(what.attemptId);
      if (known && !isDeepStrictEqual(known.what, what)) return 'differs';
      if (known) join(known.outcome, what, asker);
      else if (work) return 'busy';
      else begin(what, asker);
      return 'taken';
    },
    outcome(attemptId, asker) {
      const known = books.entry(attemptId);
      if (known) join(known.outcome, known.what, asker);
      else if (!books.isUnheard(attemptId)) books.unheard(attemptId);
      return known !== undefined;
    },
    abort(attemptId) {
      if (work?.what.attemptId !== attemptId) return;
      work.isAborted = true;
      work.card.abort();
    },
    presentCard: () => work?.card.abort(),
    script(manners) {
      planned.push(...manners);
    },
  };

  function join(outcome: Outcome | null, what: Asked, asker: Asker): void {
    if (outcome) {
      asker.answered(what, outcome);
      return;
    }
    work?.askers.add(asker);
    if (work) asker.told(work.step);
  }
}
