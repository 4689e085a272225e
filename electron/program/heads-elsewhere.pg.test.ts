import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { freshDatabase } from '../../tests/support/database.ts';
import { chainAt, headsOf, untilSeen } from '../../tests/support/fixtures/heads.ts';
import { firstAdmin } from '../../tests/support/fixtures/people.ts';
import { openCounterIn } from '../../tests/support/open-counter.ts';
import { aFolder, aRememberingCounter } from '../../tests/support/remembering.ts';

/* What a counter remembers of a journal, where it works with another database or cannot read it any more. */

const office = aRememberingCounter();
const chain = () => chainAt(office.counter);

describe('a counter that is taken to another database', () => {
  test('is not alarmed by another box office, nor when it comes back', async () => {
    const other = await freshDatabase();
    try {
      const theirs = await openCounterIn(await aFolder(), other.appUrl);
      await firstAdmin(theirs);
      await untilSeen(theirs);
      await theirs.close();
      await office.restart({ url: other.appUrl });
      await untilSeen(office.counter);
      expect((await chain()).is).toBe('same');
      expect(office.said).toEqual([]);
      await office.restart();
      expect((await chain()).is).toBe('same');
      expect(office.said).toEqual([]);
    } finally {
      await other.drop();
    }
  });

  test('knows its own box office again under another address, and lets both go on', async () => {
    const { known } = await chain();
    const { elsewhere } = await office.backedUp();
    await office.restart({ url: elsewhere });
    const moved = await chain();
    expect(moved.is).toBe('same');
    expect(moved.known?.number).toBeGreaterThanOrEqual(known?.number ?? Infinity);
    await office.restart();
    await office.act();
    await office.restart({ url: elsewhere });
    expect((await chain()).is).toBe('same');
    expect(office.said).toEqual([]);
  });

  test('is told of an older backup under an address that it did not know', async () => {
    const { elsewhere } = await office.backedUp();
    await office.act();
    await office.restart({ url: elsewhere });
    expect((await chain()).is).toBe('shorter');
    expect(office.said).toHaveLength(1);
  });
});

describe('what was seen and cannot be read any more', () => {
  test.each([
    ['spoiled', (file: string) => writeFile(file, '{"databases":[{"where":3}]}')],
    ['half of it', async (file: string) => writeFile(file, (await readFile(file)).subarray(0, 40))],
    ['a folder', (file: string) => rm(file).then(() => mkdir(file))],
  ])('keeps no counter from starting, which says so: %s', async (_, spoil) => {
    await office.restart({ happens: folder => spoil(headsOf(folder)) });
    expect(office.said).toEqual([expect.stringMatching(/journal-heads\.json/)]);
    expect((await chain()).is).toBe('same');
  });

  test('is begun anew', async () => {
    await office.restart({ happens: folder => writeFile(headsOf(folder), 'nonsense') });
    await office.act();
    await office.restart();
    expect(office.said).toEqual([]);
    expect((await chain()).known).not.toBeNull();
  });
});
