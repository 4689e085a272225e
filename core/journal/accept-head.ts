import { type Actor, mustBePermitted } from '../context.ts';
import type { Head } from '../contract/head.ts';
import { type MayRefuse, refuse } from '../refusal.ts';
import type { Outside } from '../transaction.ts';
import { compareHeads, type HeadMemory } from './compare-heads.ts';
import { journalObject } from './verify.ts';

interface Input {
  /** The head that this counter knew, and that is given up. */
  head: Head;
  reason: string;
}

/**
 * Lets this counter go on from the chain as it is, though it is not the one that it knew; entered in the
 * journal first. Refuses CHANGED_MEANWHILE where it knows another head than the one that is given up.
 */
export async function acceptHead(
  outside: Outside<Actor & MayRefuse<'journal.acceptHead'>>,
  memory: HeadMemory,
  keys: ReadonlySet<string>,
  { head, reason }: Input,
): Promise<Record<string, never>> {
  // Only who may see what it can mean gives it up.
  mustBePermitted(outside, 'viewJournal');
  const seen = await memory.read();
  const now = await outside.write('journal.acceptHead', async (tx, context) => {
    const chain = await compareHeads(tx, seen, keys);
    const { is, known } = chain;
    if (is === 'same' || known?.number !== head.number || known.hash !== head.hash) {
      refuse(context, 'CHANGED_MEANWHILE', {});
    }
    context.record({
      objectId: journalObject,
      reason,
      before: { seal: known.number, hash: known.hash },
      after: { seal: chain.now?.number ?? null, hash: chain.now?.hash ?? null },
    });
    return chain.now;
  });
  await memory.beginAnew(now);
  return {};
}
