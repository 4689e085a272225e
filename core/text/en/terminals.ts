import type { DeclineReason, TerminalStep, TerminalTrouble } from '../../contract/terminals.ts';
import { isolated } from '../isolated.ts';

const steps: Record<TerminalStep, string> = {
  connecting: 'Calling the terminal…',
  presentCard: 'Hold the card to the terminal',
  enterPin: 'Entering the PIN',
  authorising: 'Asking the bank…',
  removeCard: 'Take the card out',
};

/** Why a terminal said no, or nothing. */
const reasons: Record<DeclineReason | TerminalTrouble, string> = {
  noCard: 'Nobody held a card to the terminal in time.',
  wrongPin: 'The PIN was wrong.',
  cardRefused: 'The bank declined the card.',
  noSuchCharge: 'The terminal knows no such charge. Give the money back at the one that made it.',
  tooMuchBack: 'More would go back than was charged.',
  nobodyListens: 'Nothing answers at this address. Is the terminal on, and the port right?',
  noSuchHost: 'There is no computer of this name in the network.',
  silent: 'It says nothing. Is the port right, and the terminal not stuck?',
  noTerminal: 'What answers there is no card terminal. Check the port.',
  otherVersion: 'The terminal speaks another version than this program. Update one of them.',
  tooLong: 'Its answers are too long for a card terminal. Check the port.',
  unreadable: 'The terminal’s answer cannot be read.',
  lineBroke: 'The connection to the terminal broke.',
  busy: 'The terminal is busy with something else. Try again in a moment.',
  differs: 'The terminal answered for another amount.',
};

/** Card terminals: where they are set up, and what they say. */
export const terminals = {
  steps,
  reasons,
  title: 'Card terminals',
  hint: 'Where each terminal is reached, and at which counters it stands. Several counters may share one.',
  none: 'No terminal is set up. Card payments are entered by hand.',
  add: 'Add a terminal',
  edit: 'Change',
  remove: 'Remove',
  removeTitle: (name: string) => `Remove ${isolated(name)}?`,
  removeHint: 'Its counters take cards by hand then. What was paid at it stays as it is.',
  actionsFor: (name: string) => `What can be done for ${isolated(name)}`,
  name: 'Name of the terminal',
  host: 'Name or address in the network',
  port: 'Port',
  save: 'Save',
  saved: 'Terminal saved.',
  nowhere: 'at no counter',
  counters: 'Counters that use it',
  thisCounter: 'at this counter',
  try: 'Try it',
  tryFor: (name: string) => `Try it: ${isolated(name)}`,
  trying: 'Calling it…',
  answers: (model: string, serial: string) =>
    `It answers: ${isolated(model)}, ${isolated(serial)}.`,
};
