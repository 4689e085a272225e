import type { Client } from 'pg';
import { UnfitServer } from './unfit-server.ts';

/**
 * Marks a database in which nobody exists yet as one for training; does nothing where it is marked, and nothing
 * to a box office.
 * @param owner of the database, with the tables of this program
 */
export async function markForTraining(owner: Pick<Client, 'query'>): Promise<void> {
  await owner.query(
    `insert into training_mark ("only") select true where not exists (select from operators)
     on conflict do nothing`,
  );
}

/**
 * Whoever trains works on no box office, and whoever sells not in training.
 * @throws UnfitServer
 */
export async function mustBeMarked(
  client: Pick<Client, 'query'>,
  training: boolean,
): Promise<void> {
  const { rows } = await client.query<{ marked: boolean }>(
    'select exists (select from training_mark) as marked',
  );
  if (rows[0]?.marked === training) return;
  throw new UnfitServer(training ? 'notTraining' : 'forTraining');
}
