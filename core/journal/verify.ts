import type { Head } from '../contract/head.ts';
import type { Verification } from '../contract/journal.ts';
import type { Outside } from '../transaction.ts';
import { type Checking, checkJournal } from './parts/check-journal.ts';

/** The journal as a whole is the object of a check. */
export const journalObject = '00000000-0000-7000-8000-000000000002';

export type Step = Checking | { state: 'done'; verification: Verification };

/**
 * Checks the journal, and enters in it that this was done and what was found.
 * @param known public keys under which a seal counts: those of this installation
 */
export async function* verify(
  outside: Outside,
  known: ReadonlySet<string>,
  { head }: { head?: Head | undefined },
): AsyncGenerator<Step, void> {
  const verification = yield* checkJournal(outside, known, head);
  const { rows, found } = verification;
  await outside.write('journal.verify', (_tx, context) => {
    const after = { rows, found, seal: verification.head?.number ?? null };
    context.record({ objectId: journalObject, after });
    return Promise.resolve();
  });
  yield { state: 'done', verification };
}
