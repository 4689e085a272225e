import { realpath } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Client } from 'pg';
import { afterEach, expect, test } from 'vitest';
import { reach } from './keeper.ts';
import { aUsedDataFolder, forgetEverything, start, theServer } from './server.testing.ts';

afterEach(forgetEverything);

test('a server that lets us in and then answers nothing counts as one that does not answer', async () => {
  const dataDir = await aUsedDataFolder();
  const { ownerUrl } = await start({ dataDir });
  const cluster = await realpath(dirname((await theServer(dataDir)).file));
  const { href } = Object.assign(new URL(ownerUrl), { pathname: '/postgres' });
  const inTheWay = new Client({ connectionString: href });
  await inTheWay.connect();
  await inTheWay.query('begin; lock table pg_locks in access exclusive mode');
  expect(await reach(href, cluster)).toBe('refused');
  await inTheWay.end();
  const keeper = await reach(href, cluster);
  expect(keeper).toMatchObject({ foundAlone: false });
  if (typeof keeper === 'object') await keeper.close();
});
