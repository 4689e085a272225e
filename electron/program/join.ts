import type { Actor } from '../../core/context.ts';
import { whileNobodyExists } from '../../core/keys/while-nobody-exists.ts';
import { type MayRefuse, refuse } from '../../core/refusal.ts';
import type { Outside } from '../../core/transaction.ts';
import type { DataFolder } from './data-folder.ts';
import { readEnrolment } from './enrolment.ts';
import { databaseProblem } from './problem.ts';
import { askServer } from './servers.ts';
import { serverName } from './status.ts';

interface Input {
  file: string;
  passphrase: string;
}

/**
 * Joins the box office whose enrolment file this is, in place of the built-in database that nobody has
 * set up. The server is asked first: a counter that cannot reach it would have no way back from its
 * screen. Refuses ENROLMENT_UNREADABLE, SERVER_AWAY and ALREADY_SET_UP; then nothing has changed.
 * @param begin goes on with what was stored
 */
export async function join(
  outside: Outside<Actor & MayRefuse<'installation.join'>>,
  folder: DataFolder,
  { file, passphrase }: Input,
  begin: () => Promise<void>,
): Promise<{ where: string }> {
  if (folder.databaseUrl() !== undefined) refuse(outside, 'ALREADY_SET_UP', {});
  const enrolment = await readEnrolment(file, passphrase);
  if (!enrolment) refuse(outside, 'ENROLMENT_UNREADABLE', {});
  await askServer(enrolment).catch((error: unknown) =>
    refuse(outside, 'SERVER_AWAY', { problem: databaseProblem(error) }),
  );
  const { keys, ...server } = enrolment;
  await whileNobodyExists(outside, async () => {
    const own = await folder.keys();
    const known = [keys.current, ...keys.former];
    const before = (own ? [own.current, ...own.former] : []).filter(
      each => !known.some(other => other.equals(each)),
    );
    // Kept although nothing should stand under it: a key costs nothing, and its loss cannot be undone.
    await folder.keepKeys({ current: keys.current, former: [...keys.former, ...before] });
    await folder.keepServer(server);
  });
  await begin();
  return { where: serverName(server.databaseUrl) };
}
