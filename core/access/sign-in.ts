import { sql } from 'drizzle-orm';
import { operators } from '../../drizzle/schema/index.ts';
import { refuse } from '../refusal.ts';
import type { Outside } from '../transaction.ts';
import { passwordMatches } from './passwords.ts';
import { type Admission, beginSession } from './sessions.ts';

interface Input {
  email: string;
  password: string;
}

/**
 * Signs in by e-mail, whatever its case. The same answer and the same work for an unknown address,
 * a wrong password and a deactivated operator; the slow hash runs outside any transaction.
 */
export async function signIn(outside: Outside, input: Input): Promise<Admission> {
  const email = input.email.trim().toLowerCase();
  const found = await outside.read(async tx => {
    const [row] = await tx
      .select()
      .from(operators)
      .where(sql`lower(${operators.email}) = ${email}`);
    return row ?? null;
  });
  const matches = await passwordMatches(found?.passwordHash ?? null, input.password);
  if (!found?.active || !matches) refuse('WRONG_CREDENTIALS', {});
  return outside.write('access.signIn', async (tx, context) => {
    context.record({ objectId: found.id });
    return beginSession(tx, context, found);
  });
}
