import { z } from 'zod';

/** What a terminal is doing, in words of a counter. */
export const TerminalStep = z.enum([
  'connecting',
  'presentCard',
  'enterPin',
  'authorising',
  'removeCard',
]);
export type TerminalStep = z.output<typeof TerminalStep>;

/** What is wrong with a terminal, or with the line to it. */
export const TerminalTrouble = z.enum([
  'nobodyListens',
  'noSuchHost',
  'silent',
  'noTerminal',
  'otherVersion',
  'tooLong',
  'unreadable',
  'lineBroke',
  'busy',
  'differs',
]);
export type TerminalTrouble = z.output<typeof TerminalTrouble>;

/** Why a terminal says no; a provider with words of its own puts them into these, or says them as they are. */
export const DeclineReason = z.enum([
  'noCard',
  'wrongPin',
  'cardRefused',
  'noSuchCharge',
  'tooMuchBack',
]);
export type DeclineReason = z.output<typeof DeclineReason>;
