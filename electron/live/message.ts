import { z } from 'zod';
import { Area } from '../../core/contract/operation.ts';

/** The channel of the database on which counters tell each other what has changed. */
export const channel = 'rowlock_live';

/** Numbers count up for each counter: whoever misses one has missed news, and reads everything. */
const Message = z.object({ from: z.string(), number: z.int(), areas: z.array(Area) });
export type Message = z.output<typeof Message>;

export const everything: readonly Area[] = Area.options;

/** Null for what is not ours. */
export function readMessage(payload: string | undefined): Message | null {
  try {
    return Message.parse(JSON.parse(payload ?? ''));
  } catch {
    return null;
  }
}

/** Turns what was heard into what must be read again, noticing what was not heard. */
export function newEar(): (message: Message) => readonly Area[] {
  const lastOf = new Map<string, number>();
  return ({ from, number, areas }) => {
    const last = lastOf.get(from);
    lastOf.set(from, number);
    return last !== undefined && number !== last + 1 ? everything : areas;
  };
}
