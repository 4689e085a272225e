import type { DeclineReason, TerminalStep, TerminalTrouble } from '../../contract/terminals.ts';
import { isolated } from '../isolated.ts';

const steps: Record<TerminalStep, string> = {
  connecting: 'Connecting to the terminal…',
  presentCard: 'Waiting for the card…',
  enterPin: 'Waiting for the PIN…',
  authorising: 'Waiting for the bank…',
  removeCard: 'The customer can take the card',
};

/** Why a terminal said no, or nothing. */
const reasons: Record<DeclineReason | TerminalTrouble, string> = {
  noCard: 'No card was presented in time.',
  wrongPin: 'The PIN was wrong.',
  cardRefused: 'The bank declined the card.',
  noSuchCharge:
    'This terminal doesn’t know the charge. Give the money back at the one that took it.',
  tooMuchBack: 'This is more than was charged.',
  nobodyListens: 'The terminal can’t be reached. Is it on, and are its address and port right?',
  noSuchHost: 'There is no device with this name on the network.',
  silent: 'The terminal isn’t responding. It may be stuck, or its port may be wrong.',
  noTerminal: 'Something other than a card terminal answers there. Check the port.',
  otherVersion: 'The terminal and this program are of different versions. Update one of them.',
  tooLong: 'The answer is too long for a card terminal. Check the port.',
  unreadable: 'The terminal’s answer can’t be read.',
  lineBroke: 'The connection to the terminal was lost.',
  busy: 'The terminal is busy with something else. Try again in a moment.',
  differs: 'The terminal answered for a different amount.',
};

/** Card terminals: where they are set up, and what they say. */
export const terminals = {
  steps,
  reasons,
  title: 'Card terminals',
  hint: 'Set up each terminal once, and choose the counters that use it. Counters can share one.',
  none: 'No terminal is set up. Card payments are entered by hand.',
  add: 'Add a terminal',
  edit: 'Change',
  remove: 'Remove',
  removeTitle: (name: string) => `Remove ${isolated(name)}?`,
  removeHint: 'Its counters will take cards by hand. Payments already made at it stay as they are.',
  actionsFor: (name: string) => `What can be done for ${isolated(name)}`,
  name: 'Name of the terminal',
  host: 'Network address',
  port: 'Port',
  save: 'Save',
  saved: 'Terminal saved.',
  simulated: 'Simulated: it charges no card',
  nowhere: 'at no counter',
  counters: 'Counters that use it',
  thisCounter: 'this counter',
  try: 'Try it',
  tryFor: (name: string) => `Try it: ${isolated(name)}`,
  answers: (model: string, serial: string) =>
    `It answers: ${isolated(model)}, ${isolated(serial)}.`,
};
