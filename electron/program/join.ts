import type { Actor } from '../../core/context.ts';
import { letInBy } from '../../core/counters/enrolments.ts';
import { whileNobodyExists } from '../../core/keys/while-nobody-exists.ts';
import { type MayRefuse, refuse } from '../../core/refusal.ts';
import type { Outside } from '../../core/transaction.ts';
import { askServer, ping } from './ask-server.ts';
import type { DataFolder } from './data-folder.ts';
import { type Enrolment, readEnrolment } from './enrolment.ts';
import { joinedKeys } from './installation-keys.ts';
import { databaseProblem } from './problem.ts';
import { serverName } from './status.ts';

interface Input {
  file: string;
  passphrase: string;
  /** This counter is on its server, and nobody has let it in yet. */
  isWaiting: boolean;
}

/**
 * Joins the box office whose enrolment file this is, in place of the built-in database that nobody has
 * set up. The server is asked first: a counter that cannot reach it would have no way back from its
 * screen. A counter that waits there already is let in. Refuses ENROLMENT_UNREADABLE, ENROLMENT_SPENT,
 * SERVER_AWAY and ALREADY_SET_UP; then nothing has changed.
 * @param begin goes on with what was stored
 */
export async function join(
  outside: Outside<Actor & MayRefuse<'installation.join'>>,
  folder: DataFolder,
  { file, passphrase, isWaiting }: Input,
  begin: () => Promise<void>,
): Promise<{ where: string }> {
  if (folder.databaseUrl() !== undefined && !isWaiting) refuse(outside, 'ALREADY_SET_UP', {});
  const enrolment = await readEnrolment(file, passphrase);
  if (!enrolment) refuse(outside, 'ENROLMENT_UNREADABLE', {});
  if (isWaiting) return comeIn(outside, folder, enrolment, begin);
  await askServer(enrolment, ping).catch((error: unknown) =>
    refuse(outside, 'SERVER_AWAY', { problem: databaseProblem(error) }),
  );
  const { keys, invitation, ...server } = enrolment;
  await whileNobodyExists(outside, async () => {
    const own = await folder.keys();
    const known = [keys.current, ...keys.former];
    const before = (own ? [own.current, ...own.former] : []).filter(
      each => !known.some(other => other.equals(each)),
    );
    // Kept although nothing should stand under it: a key costs nothing, and its loss cannot be undone.
    await folder.keepKeys({ current: keys.current, former: [...keys.former, ...before] });
    await folder.keepServer(server);
    if (invitation) await folder.keepInvitation(invitation);
  });
  await begin();
  return { where: serverName(server.databaseUrl) };
}

/** The server that this counter is on already knows the invitation, or nothing changes. */
async function comeIn(
  outside: Outside<Actor & MayRefuse<'installation.join'>>,
  folder: DataFolder,
  { keys, invitation, databaseUrl }: Enrolment,
  begin: () => Promise<void>,
): Promise<{ where: string }> {
  if (!invitation || !(await letInBy(outside, invitation))) refuse(outside, 'ENROLMENT_SPENT', {});
  const joined = joinedKeys(await folder.keys(), keys);
  if (joined) await folder.keepKeys(joined);
  await begin();
  return { where: serverName(databaseUrl) };
}
