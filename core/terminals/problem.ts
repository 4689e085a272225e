import type { TerminalTrouble } from '../contract/terminals.ts';

/** A terminal cannot be worked with, or not any more. */
export class TerminalProblem extends Error {
  override readonly name = 'TerminalProblem';
  readonly trouble: TerminalTrouble;

  constructor(trouble: TerminalTrouble, options?: ErrorOptions) {
    super(`the terminal: ${trouble}`, options);
    this.trouble = trouble;
  }
}
