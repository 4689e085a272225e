import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { actingAs } from '../../core/acting.ts';
import type { CounterId } from '../../core/contract/ids.ts';
import { Invitation, letInBy } from '../../core/counters/enrolments.ts';
import { registerCounter } from '../../core/counters/register-counter.ts';
import type { Database } from '../../core/database/pool.ts';
import type { Server } from './servers.ts';
import { readIfThere, writePrivate } from './small-file.ts';

const fileIn = (dataDir: string) => join(dataDir, 'invitation.json');

/** Keeps what an enrolment file had to say of this counter until it is connected. */
export const keepInvitation = (dataDir: string, invitation: Invitation): Promise<void> =>
  writePrivate(fileIn(dataDir), JSON.stringify(invitation));

/** Makes this installation known to its database, and lets it in where it needs nobody's leave. */
export async function comeAsCounter(
  dataDir: string,
  database: Database,
  counterId: CounterId,
  server: Pick<Server, 'letIn'>,
): Promise<void> {
  await registerCounter(database, counterId);
  await server.letIn?.(counterId);
  await useInvitation(dataDir, database, counterId);
}

/**
 * Lets this counter in by the invitation that lies in its folder, if any. One that is good for nothing any
 * more goes too: the counter waits, and its screen says for what.
 */
async function useInvitation(
  dataDir: string,
  database: Database,
  counterId: CounterId,
): Promise<void> {
  const kept = await readIfThere(fileIn(dataDir));
  if (kept === null) return;
  const invitation = Invitation.safeParse(jsonOf(kept)).data;
  const nobody = { operator: null, sessionId: null, counterId, announce: () => undefined };
  if (invitation) await letInBy(actingAs(database, nobody), invitation);
  await rm(fileIn(dataDir), { force: true });
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
