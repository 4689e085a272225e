import { and, eq } from 'drizzle-orm';
import { operators } from '../../drizzle/schema/index.ts';
import { type Actor, signedIn } from '../context.ts';
import { type MayRefuse, refuse } from '../refusal.ts';
import type { Outside } from '../transaction.ts';
import { hashPassword } from './passwords.ts';
import { prove } from './prove.ts';
import { giveTryBack } from './tries.ts';

interface Input {
  password: string;
  pin: string;
}

/**
 * Sets one's own PIN. It asks for the password, so that a counter left open gives nobody a key to come
 * back with. Refuses WRONG_CREDENTIALS, TRY_LATER, CHANGED_MEANWHILE.
 */
export async function setPin(
  outside: Outside<Actor & MayRefuse<'access.setPin'>>,
  { password, pin }: Input,
): Promise<Record<string, never>> {
  const { id, email } = signedIn(outside);
  const proved = await prove(outside, { operatorId: id }, password, row => row.passwordHash);
  const pinHash = await hashPassword(pin);
  return outside.write('access.setPin', async (tx, context) => {
    const [changed] = await tx
      .update(operators)
      .set({ pinHash })
      .where(and(eq(operators.id, id), eq(operators.passwordHash, proved.passwordHash)))
      .returning({ id: operators.id });
    if (!changed) refuse(context, 'CHANGED_MEANWHILE', {});
    await giveTryBack(tx, context, email);
    context.record({ objectId: id });
    return {};
  });
}
