import { eq } from 'drizzle-orm';
import { counters } from '../../drizzle/schema/index.ts';
import type { Context } from '../context.ts';
import type { CounterId } from '../contract/ids.ts';
import { violatedConstraint } from '../database/busy.ts';
import type { Tx } from '../database/pool.ts';
import { lockCounter } from '../locks/people.ts';
import { type MayRefuse, refuse } from '../refusal.ts';

interface Input {
  counterId: CounterId;
  name: string;
}

/** Gives a counter a name that people know it by. Refuses NOT_FOUND, NAME_TAKEN. */
export async function renameCounter(
  tx: Tx,
  context: Context & MayRefuse<'access.renameCounter'>,
  { counterId, name }: Input,
): Promise<Record<string, never>> {
  const before = await lockCounter(tx, context, counterId);
  if (before.name === name) {
    context.nothingToDo();
    return {};
  }
  await tx
    .update(counters)
    .set({ name })
    .where(eq(counters.id, counterId))
    .catch((error: unknown) => {
      if (violatedConstraint(error) === 'counters_name') refuse(context, 'NAME_TAKEN', { name });
      throw error;
    });
  context.record({ objectId: counterId, before: { name: before.name }, after: { name } });
  return {};
}
