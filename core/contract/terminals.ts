import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { AttemptId, CounterId, TerminalId } from './ids.ts';
import { command, ofProgram, query } from './operation.ts';
import { refuses } from './refusals.ts';
import { hostName, line, port } from './text.ts';

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

/** The languages of terminals that this program speaks. */
export const TerminalProviderName = z.enum(['simulator']);
export type TerminalProviderName = z.output<typeof TerminalProviderName>;

/** Where a terminal is spoken to: the name of a computer or its address, without a port. */
const address = {
  provider: TerminalProviderName,
  host: hostName,
  port,
};

/** How a terminal is called and reached. */
export const TerminalSettings = z.object({ name: line(60), ...address });

/** A card terminal, and the counters where it stands. */
export const Terminal = z.object({
  id: TerminalId,
  name: z.string(),
  provider: z.string(),
  host: z.string(),
  port: z.int(),
  counters: z.array(z.object({ id: CounterId, name: z.string() })),
  /** It stands at the counter that asks. */
  isHere: z.boolean(),
});
export type Terminal = z.output<typeof Terminal>;

/** What a terminal says of itself, or what is wrong. */
export const Trial = z.union([
  z.object({ model: z.string(), serial: z.string() }),
  z.object({ trouble: TerminalTrouble }),
]);
export type Trial = z.output<typeof Trial>;

const one = z.object({ terminalId: TerminalId });

export const terminals = {
  list: query('sell').output(z.object({ terminals: z.array(Terminal) })),
  /** A new one, or another name or address of one that is there. No two have the same. */
  save: command('maintain', ['settings'])
    .errors(refuses('NOT_FOUND', 'NAME_TAKEN', 'TERMINAL_THERE', 'TERMINAL_BUSY'))
    .input(TerminalSettings.extend({ terminalId: TerminalId }))
    .output(z.object({})),
  /** It is spoken to no more, and stands nowhere. */
  remove: command('maintain', ['settings'])
    .errors(refuses('NOT_FOUND', 'TERMINAL_BUSY'))
    .input(one)
    .output(z.object({})),
  /** Puts one to a counter, or none. */
  assign: command('maintain', ['settings'])
    .errors(refuses('NOT_FOUND'))
    .input(z.object({ counterId: CounterId, terminalId: TerminalId.nullable() }))
    .output(z.object({})),
  /** Speaks to whatever is at an address, and charges nothing. */
  try: ofProgram('maintain', 20_000).input(z.object(address)).output(Trial),
  /** What the terminal is doing for an attempt of this counter, as it does it; ends with it. */
  follow: ofProgram('sell', null)
    .input(z.object({ attemptId: AttemptId }))
    .output(eventIterator(z.object({ step: TerminalStep }))),
};
