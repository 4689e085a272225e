import type { Option } from 'commander';
import type { Configuration } from '../../program/configuration.ts';
import type { Places } from '../../program/places.ts';
import type { Here } from './here.ts';

/** What a scheduler or a script learns from the program's end. */
export const exitCodes = {
  done: 0,
  /** The business says no: somebody exists already, an address is taken. Nothing was changed. */
  refused: 1,
  /** An unknown command, a missing option, a setting that makes no sense. */
  usage: 2,
  /** The database cannot be reached, or was lost meanwhile. */
  noDatabase: 3,
  /** Our fault; the log knows more. */
  defect: 4,
  /** The journal is not as it was written. Nothing was changed. */
  tampered: 5,
  /** Ctrl+C or a signal, as shells count it. */
  interrupted: 130,
} as const;

/** The command was called in a way that makes no sense; its message is a sentence for the terminal. */
export class UsageError extends Error {}

/** The business says no, in a sentence for the terminal. */
export class Refused extends Error {}

/** The journal was tampered with, in a sentence for the terminal. */
export class Tampered extends Error {}

/** Where a command speaks. */
export interface Terminal {
  /** The answer, for people or for programs. */
  readonly print: (line: string) => void;
  /** What is going on, beside the answer. */
  readonly say: (sentence: string) => void;
}

/** What the help tells of every command. */
interface Described {
  readonly summary: string;
  readonly options: readonly Option[];
}

/** @typeParam Given the values of its options, by their names in camel case */
export interface Command<Given = object> extends Described {
  /** The built-in database is made where there is none yet; else its absence is an error. */
  readonly begins: boolean;
  /** Asks for what is missing and checks it, before any database is touched. @throws UsageError */
  prepare(given: Given, terminal: Terminal): Promise<Act> | Act;
}

/** A command about the data folder alone: no database is opened for it, and none need be there. */
export interface FolderCommand<Given = object> extends Described {
  /** @throws UsageError and Refused */
  carryOut(
    given: Given,
    terminal: Terminal,
    configuration: Configuration,
    places: Places,
  ): Promise<void>;
}

/** What is left to do once everything that was typed makes sense. */
export type Act = (here: Here, terminal: Terminal) => Promise<void>;
