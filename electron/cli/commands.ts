import { addOperator } from './add-operator.ts';
import { cleanupReservations } from './cleanup-reservations.ts';
import type { Command } from './command.ts';
import { createAdmin } from './create-admin.ts';
import { removeNationalIds } from './remove-national-ids.ts';
import { status } from './status.ts';
import { verifyJournal } from './verify-journal.ts';

/** Everything that can be done from a terminal, by the name it is called. */
export const commands: Readonly<Record<string, Command>> = {
  'create-admin': createAdmin,
  'add-operator': addOperator,
  'cleanup-reservations': cleanupReservations,
  'verify-journal': verifyJournal,
  'remove-national-ids': removeNationalIds,
  status,
};

/** Own names only: every object also has a `constructor`. */
export const commandNamed = (name: string): Command | undefined =>
  Object.hasOwn(commands, name) ? commands[name] : undefined;
