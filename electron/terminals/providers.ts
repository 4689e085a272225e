import { TerminalProblem } from '../../core/terminals/problem.ts';
import type { TerminalProvider } from '../../core/terminals/provider.ts';
import { simulatedTerminals } from './simulator/client.ts';

/** The languages of terminals that this program speaks, by the names that the table of terminals has. */
export interface Providers {
  /** One that is not known, such as of a newer program, finds no terminal. */
  of(name: string): TerminalProvider;
}

const unknown: TerminalProvider = {
  open: () => Promise.reject(new TerminalProblem('otherVersion')),
};

/** @param all by their names */
export const providersOf = (all: Readonly<Record<string, TerminalProvider>>): Providers => ({
  of: name => all[name] ?? unknown,
});

export const openProviders = (): Providers => providersOf({ simulator: simulatedTerminals() });
