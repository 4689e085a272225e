import type { Client } from 'pg';
import type { MovedServer, ServerPlace } from '../../core/contract/system.ts';
import { sqlState } from '../../core/database/busy.ts';
import { askServer } from './ask-server.ts';
import type { HostContext } from './host-context.ts';
import { databaseProblem } from './problem.ts';
import { atPlace, isCertificate, portable } from './shared-address.ts';
import { serverName } from './status.ts';

/** No such table, or none that this login may read: a server that is no box office, or not ours. */
const notOurs = ['42P01', '42501'];

/**
 * Takes up another place of the shared server, where that is gone from the one it had. Nobody can be signed
 * in then, so nobody is asked who they are: the server has to know this counter, and may demand what it did.
 */
export async function moveServer(
  { folder, problem, beginAnew }: Pick<HostContext, 'folder' | 'problem' | 'beginAnew'>,
  { certificate, ...place }: ServerPlace,
): Promise<MovedServer> {
  if (folder.databaseUrl() === undefined || (await problem()) === null)
    return { outcome: 'notNeeded' };
  const named = await folder.named();
  if (named === null) return { outcome: 'setElsewhere' };
  if (certificate !== null && !isCertificate(certificate)) return { outcome: 'noCertificate' };

  const databaseUrl = atPlace(named, place);
  const server =
    certificate === null
      ? await portable(folder.verified(databaseUrl))
      : { databaseUrl, certificate };
  const counterId = await folder.counterId();
  try {
    const isOurs = await askServer(server, client => knows(client, counterId));
    if (!isOurs) return { outcome: 'another' };
  } catch (error) {
    if (notOurs.includes(sqlState(error) ?? '')) return { outcome: 'another' };
    return { outcome: 'away', problem: databaseProblem(error) };
  }

  await folder.keepServer({ databaseUrl, certificate });
  await beginAnew();
  return { outcome: 'moved', where: serverName(databaseUrl) };
}

async function knows(client: Client, counterId: string): Promise<boolean> {
  const { rows } = await client.query('select from counters where id = $1', [counterId]);
  return rows.length > 0;
}
