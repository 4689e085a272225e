import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { actingAs } from '../../core/acting.ts';
import { CounterId } from '../../core/contract/ids.ts';
import { openDatabase } from '../../core/database/pool.ts';
import { putNewKey } from '../../core/keys/change-key.ts';
import { type FreshDatabase, freshDatabase } from '../../tests/support/database.ts';
import { changeKey, installationKeys, storedKeys } from './installation-keys.ts';

let fresh: FreshDatabase;
beforeAll(async () => {
  fresh = await freshDatabase();
});
afterAll(() => fresh.drop());

/** Two terminals on one folder, at once. How many keys lie in it afterwards, where one lay before. */
async function changedByTwo(isLocked: boolean): Promise<number> {
  const dataDir = await mkdtemp(join(tmpdir(), 'rowlock-keys-'));
  const opened = openDatabase({ url: fresh.appUrl });
  try {
    await installationKeys(dataDir);
    const nobody = { operator: null, sessionId: null, counterId: CounterId.parse(v7()) };
    const actor = { ...nobody, announce: () => undefined };
    const keys = { change: (from: string | null) => changeKey(dataDir, from) };
    const once = () =>
      isLocked
        ? actingAs(opened.database, actor).write('installation.changeKey', (tx, context) =>
            putNewKey(tx, context, keys, null),
          )
        : keys.change(null);
    await Promise.allSettled([once(), once()]);
    return 1 + ((await storedKeys(dataDir))?.former.length ?? 0);
  } finally {
    await opened.close();
    await rm(dataDir, { recursive: true, force: true });
  }
}

describe('two programs that change the key of one folder at once', () => {
  test('do it one after the other, and lose neither', async () => {
    expect(await changedByTwo(true)).toBe(3);
  });

  test('control: without the lock one of the new keys is lost', async () => {
    expect(await changedByTwo(false)).toBe(2);
  });
});
