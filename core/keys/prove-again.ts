import { type Actor, signedIn } from '../context.ts';
import type { May } from '../refusal.ts';
import { prove } from '../signing-in/prove.ts';
import { giveTryBack } from '../signing-in/tries.ts';
import type { Outside } from '../transaction.ts';

/**
 * The operator's own password again, before the key of the box office leaves or enters the program.
 * Refuses WRONG_CREDENTIALS and TRY_LATER.
 */
export async function proveAgain(
  outside: Outside<Actor & May<'WRONG_CREDENTIALS' | 'TRY_LATER'>>,
  password: string,
): Promise<void> {
  const { id, email } = signedIn(outside);
  await prove(outside, { operatorId: id }, password, row => row.passwordHash);
  await outside.write('access.triesDelayed', async (tx, context) => {
    context.nothingToDo();
    await giveTryBack(tx, context, email);
  });
}
