import { type Actor, signedIn } from '../../context.ts';
import type { ReadTx } from '../../database/pool.ts';
import { readSettings } from '../../settings/settings.ts';

/** Whether they count without knowing what should be in the drawer: who may see the shifts of others never does. */
export async function countsBlind(tx: ReadTx, actor: Pick<Actor, 'operator'>): Promise<boolean> {
  if (signedIn(actor).permissions.includes('viewShifts')) return false;
  return (await readSettings(tx)).blindCount;
}
