import { addOperator } from './add-operator.ts';
import { changeKey } from './change-key.ts';
import { checkBooks } from './check-books.ts';
import { cleanupReservations } from './cleanup-reservations.ts';
import type { Command, FolderCommand } from './command.ts';
import { createAdmin } from './create-admin.ts';
import { emptyTrainingCommand } from './empty-training.ts';
import { readEnrolment } from './read-enrolment.ts';
import { removeNationalIds } from './remove-national-ids.ts';
import { restoreKey } from './restore-key.ts';
import { status } from './status.ts';
import { verifyJournal } from './verify-journal.ts';
import { writeEnrolment } from './write-enrolment.ts';

/** Everything that can be done from a terminal, by the name it is called. */
export const commands: Readonly<Record<string, Command | FolderCommand>> = {
  'create-admin': createAdmin,
  'add-operator': addOperator,
  'cleanup-reservations': cleanupReservations,
  'check-books': checkBooks,
  'verify-journal': verifyJournal,
  'remove-national-ids': removeNationalIds,
  'change-key': changeKey,
  'write-enrolment': writeEnrolment,
  'read-enrolment': readEnrolment,
  'restore-key': restoreKey,
  'empty-training': emptyTrainingCommand,
  status,
};
