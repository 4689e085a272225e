import { operators } from '../../drizzle/schema/index.ts';
import type { Actor } from '../context.ts';
import { lockFirstAdmin } from '../locks/by-number.ts';
import { type May, refuse } from '../refusal.ts';
import type { Outside } from '../transaction.ts';

/** Does something that only an installation without anybody in it may. Refuses ALREADY_SET_UP. */
export const whileNobodyExists = (
  outside: Outside<Actor & May<'ALREADY_SET_UP'>>,
  work: () => Promise<void>,
): Promise<void> =>
  outside.write('installation.join', async (tx, context) => {
    context.nothingToDo();
    // The lock of the guided start: whoever sets up at this moment would be left behind.
    await lockFirstAdmin(tx);
    const [somebody] = await tx.select({ id: operators.id }).from(operators).limit(1);
    if (somebody) refuse(context, 'ALREADY_SET_UP', {});
    await work();
  });
