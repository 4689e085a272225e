import { busyOf } from '../busy-of.ts';
import { isolated } from '../isolated.ts';
import type { AnswerSentences } from '../shape.ts';
import { faults } from './answers/faults.ts';
import { notHandedOver } from './answers/not-handed-over.ts';
import { refusals } from './answers/refusals.ts';
import { database } from './database.ts';

export const answers: AnswerSentences = {
  refusals,
  faults,
  notHandedOver,
  busy: {
    ...busyOf(database, 'Nothing happened.'),
    locked: 'Someone is changing the same thing right now. Nothing happened; try again.',
    timeout: 'It took too long and was stopped. Nothing happened; try again.',
    conflict: 'Someone changed the same thing at the same moment. Nothing happened; try again.',
    diskFull:
      'The disk of the database is full. Nothing happened; free some space, then try again.',
    unreachable: 'There is no connection right now. What you typed is kept; try again.',
  },
  defect: incident =>
    incident === null
      ? 'Something went wrong in this window. What was saved is safe. Try again, or reload.'
      : `Something went wrong on our side. Nothing was changed. The log has it under incident ${isolated(incident)}.`,
  invalid: 'Some fields need correcting. Check the marked ones.',
};
