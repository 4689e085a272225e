import { Client } from 'pg';
import { expect, test } from 'vitest';
import { freshDatabase } from './database.ts';

async function currentUserAt(url: string): Promise<unknown> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>('select current_user as name');
    return rows[0]?.name;
  } finally {
    await client.end();
  }
}

test('a test gets a database of its own, for the owner and for the least privileged login', async () => {
  const database = await freshDatabase();
  expect(await currentUserAt(database.ownerUrl)).not.toBe('rowlock_counter');
  expect(await currentUserAt(database.appUrl)).toBe('rowlock_counter');
  await database.drop();
  await expect(currentUserAt(database.ownerUrl)).rejects.toMatchObject({ code: '3D000' });
});
