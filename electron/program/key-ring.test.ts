import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  changeKey,
  installationKeys,
  joinedKeys,
  storedKeys,
  storeKeys,
} from './installation-keys.ts';
import { type KeyRing, openKeyRing } from './key-ring.ts';

let dataDir: string;
let open: KeyRing[];
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'rowlock-keys-'));
  open = [];
});
afterEach(async () => {
  for (const ring of open) ring.close();
  await rm(dataDir, { recursive: true, force: true });
});

const silent = pino({ enabled: false });
async function aRing(changed: () => void = () => undefined): Promise<KeyRing> {
  const ring = await openKeyRing(dataDir, silent, changed);
  open.push(ring);
  return ring;
}
const nameOf = ({ vault }: KeyRing) => vault.installationKey;
const patience = { timeout: 10_000 };

describe('the keys of a running program', () => {
  test('are those of the file: a new one comes first, and the former ones stay', async () => {
    const ring = await aRing();
    const [first, { publicKey }] = [nameOf(ring), ring.signer];
    const changed = await ring.change(first);
    expect(changed).toEqual({ from: first, to: nameOf(ring) });
    expect(ring.vault.formerKeys).toEqual([first]);
    expect(ring.signer.publicKey).not.toBe(publicKey);
    await ring.change(null);
    expect(ring.vault.formerKeys).toEqual([changed?.to, first]);
    expect((await storedKeys(dataDir))?.former).toHaveLength(2);
  });

  test('are not changed by whoever saw another one', async () => {
    const ring = await aRing();
    const before = await installationKeys(dataDir);
    expect(await ring.change('another')).toBeNull();
    expect(await installationKeys(dataDir)).toEqual(before);
  });

  test('are taken over when another program on the same folder changes them', async () => {
    const heard: string[] = [];
    const ring = await aRing(() => heard.push('changed'));
    const first = nameOf(ring);
    const changed = await changeKey(dataDir, first);
    await expect.poll(() => nameOf(ring), patience).toBe(changed?.to);
    expect(ring.vault.formerKeys).toEqual([first]);
    expect(heard).toEqual(['changed']);
  });

  test('are none that this program has sealed with, less than before, whatever is put there', async () => {
    const ring = await aRing();
    const first = nameOf(ring);
    const { current } = await installationKeys(dataDir);
    const put = Buffer.alloc(32, 7);
    await storeKeys(dataDir, { current: put, former: [] });
    await expect.poll(() => ring.vault.formerKeys, patience).toEqual([first]);
    expect(await storedKeys(dataDir)).toEqual({ current: put, former: [current] });
  });

  test('stay when somebody damages the file, or takes it away', async () => {
    const ring = await aRing();
    const first = nameOf(ring);
    const file = join(dataDir, 'installation.key');
    await writeFile(file, 'plain:nothing\n');
    await expect(ring.change(first)).rejects.toThrow(/is not an installation key/);
    await rm(file);
    expect(await ring.change(first)).toBeNull();
    expect(nameOf(ring)).toBe(first);
    await expect(readFile(file)).rejects.toMatchObject({ code: 'ENOENT' });
  });
});

describe('a counter that joins others', () => {
  const [own, theirs, older] = [7, 8, 9].map(each => Buffer.alloc(32, each)) as [
    Buffer,
    Buffer,
    Buffer,
  ];

  test('has their key from then on, and keeps its own among the former ones', () => {
    const joined = joinedKeys(
      { current: own, former: [older] },
      { current: theirs, former: [older] },
    );
    expect(joined).toEqual({ current: theirs, former: [older, own] });
    expect(joinedKeys(null, { current: theirs, former: [] })?.current).toBe(theirs);
  });

  test('takes over their new key where it had the one before it', () => {
    const joined = joinedKeys({ current: own, former: [] }, { current: theirs, former: [own] });
    expect(joined).toEqual({ current: theirs, former: [own] });
  });

  test('does not go back to a key that it has given up', () => {
    expect(
      joinedKeys({ current: own, former: [older] }, { current: older, former: [] }),
    ).toBeNull();
  });
});
