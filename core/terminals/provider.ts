import type { Outcome } from '../contract/attempt.ts';
import type { AttemptId } from '../contract/ids.ts';
import type { Minor } from '../contract/money.ts';
import type { TerminalStep } from '../contract/terminals.ts';

/* The port through which the program speaks to card terminals: every language of terminals stands behind it. */

export interface TerminalAddress {
  readonly host: string;
  readonly port: number;
}

/** What a terminal is asked for, once and for all under the id of its attempt. */
export interface TerminalAsk {
  readonly attemptId: AttemptId;
  readonly amountMinor: Minor;
  readonly currency: string;
  /** Of the charge that goes back, as the terminal named it. */
  readonly ofReference?: string;
}

/** What a terminal says of itself. */
export interface TerminalAbout {
  readonly model: string;
  readonly serial: string;
}

/** What a terminal counts by itself, in one currency. */
export interface TerminalTotals {
  readonly currency: string;
  readonly charges: number;
  readonly chargesMinor: Minor;
  /** Refunds and reversals. */
  readonly back: number;
  readonly backMinor: Minor;
}

export type Told = (step: TerminalStep) => void;

/**
 * A line to a terminal. Whatever breaks after something was asked is the outcome `unknown` and no error: the
 * terminal may have done it.
 */
export interface TerminalLine {
  readonly about: TerminalAbout;
  charge(ask: TerminalAsk, told: Told): Promise<Outcome>;
  /** Some or all of a charge of `ofReference`. */
  refund(ask: TerminalAsk, told: Told): Promise<Outcome>;
  /** The whole charge of `ofReference`, as if it had not been. */
  reverse(ask: TerminalAsk, told: Told): Promise<Outcome>;
  /**
   * What became of something that was asked for, once it has ended. `unheard`: the terminal never heard of it, and
   * will not do it any more should it hear of it late.
   */
  outcome(ask: TerminalAsk, told: Told): Promise<Outcome | { readonly state: 'unheard' }>;
  /** Wishes that something ends that is under way; its own outcome says whether it did. */
  abort(attemptId: AttemptId): Promise<void>;
  /** What it did since it was asked before, and nothing of it again afterwards. @throws TerminalProblem */
  endOfDay(): Promise<readonly TerminalTotals[]>;
  close(): Promise<void>;
}

export interface TerminalProvider {
  /** Finds a terminal and hears what it is. @throws TerminalProblem */
  open(address: TerminalAddress): Promise<TerminalLine>;
}
