import { v7 } from 'uuid';
import { operators } from '../../drizzle/schema/index.ts';
import type { Context } from '../context.ts';
import { OperatorId } from '../contract/ids.ts';
import type { Operator } from '../contract/signing-in.ts';
import type { Tx } from '../database/pool.ts';
import { lockFirstAdmin } from '../locks/by-number.ts';
import { type MayRefuse, refuse } from '../refusal.ts';
import { mustBeUncommon } from './common-passwords.ts';
import { hashPassword } from './passwords.ts';
import { showOperator } from './shown-operator.ts';

interface Input {
  name: string;
  email: string;
  password: string;
}

/** Creates the first admin. Two at the same moment: the second waits for the first and is refused. */
export async function setUp(
  tx: Tx,
  context: Context & MayRefuse<'access.setUp'>,
  input: Input,
): Promise<{ operator: Operator }> {
  await mustBeUncommon(context, input.password);
  const passwordHash = await hashPassword(input.password);
  await lockFirstAdmin(tx);
  const [somebody] = await tx.select({ id: operators.id }).from(operators).limit(1);
  if (somebody) refuse(context, 'ALREADY_SET_UP', {});
  const [admin] = await tx
    .insert(operators)
    .values({
      id: OperatorId.parse(v7()),
      name: input.name,
      email: input.email,
      role: 'admin',
      passwordHash,
    })
    .returning();
  if (!admin) throw new Error('the first admin was not stored');
  context.record({ objectId: admin.id, after: { role: 'admin' } });
  return { operator: await showOperator(tx, admin) };
}
