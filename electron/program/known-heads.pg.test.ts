import { rm } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import type { Head } from '../../core/contract/head.ts';
import { anEvent } from '../../tests/support/fixtures/events.ts';
import { forgeJournal } from '../../tests/support/fixtures/forged.ts';
import { chainAt, headsOf, untilSeen } from '../../tests/support/fixtures/heads.ts';
import { letJobsRest, sqlAt } from '../../tests/support/fixtures/owner.ts';
import { refusalOf } from '../../tests/support/open-box-office.ts';
import { aRememberingCounter } from '../../tests/support/remembering.ts';

/* Row 5.5: what a counter remembers of the journal, through whole programs that end and begin again. */

const office = aRememberingCounter();
const chain = () => chainAt(office.counter);
const lostFile = (folder: string) => rm(headsOf(folder));
const accept = (head: Head) =>
  office.counter.operations.journal.acceptHead({ head, reason: 'moved' });
const meanwhile = { code: 'CHANGED_MEANWHILE' };
const another = [
  expect.stringMatching(/older backup was put back, or somebody has forged it/) as unknown,
];

test('a chain that goes on is the same, after a restart too, and nothing is said of it', async () => {
  const { known: before } = await chain();
  await office.act();
  await office.restart();
  const now = await chain();
  expect(now).toMatchObject({ is: 'same', common: now.known });
  expect(now.known?.number).toBeGreaterThan(before?.number ?? 0);
  expect(office.said).toEqual([]);
  const { number = 0, hash = '' } = now.known ?? {};
  expect(await refusalOf(accept({ number, hash }))).toMatchObject(meanwhile);
});

describe('an older backup that was put back', () => {
  const putBack = async (lost?: typeof lostFile) => {
    const backup = await office.backedUp();
    await office.act();
    await office.restart({
      happens: async folder => {
        await backup.restore();
        await lost?.(folder);
      },
    });
  };

  test('is told at the start as a chain that is shorter, and from when to when it is', async () => {
    await putBack();
    const { is, common, known } = await chain();
    expect(is).toBe('shorter');
    expect(common?.number).toBeLessThan(known?.number ?? 0);
    expect(Date.parse(common?.at ?? '')).toBeLessThan(Date.parse(known?.at ?? ''));
    expect(office.said).toEqual(another);
  });

  test('is another chain once it went on past the seal that was known, and stays told', async () => {
    await putBack();
    const { known, common } = await chain();
    const afterAnotherAct = async () => {
      await anEvent(office.counter);
      return (await chain()).is;
    };
    await expect.poll(afterAnotherAct, { interval: 1_000 }).toBe('other');
    expect(await chain()).toEqual({ is: 'other', known, common });
  });

  test('control: is not noticed without the file', async () => {
    await putBack(lostFile);
    expect((await chain()).is).toBe('same');
    expect(office.said).toEqual([]);
  });
});

describe('a journal that was forged as a whole, under another key', () => {
  const forge = () => forgeJournal(office.database, 30);

  test('is another one without any paper, though as long, and stays so over restarts', async () => {
    const { known } = await chain();
    await office.restart({ happens: forge });
    const forged = { is: 'other', known, common: null };
    expect(await chain()).toEqual(forged);
    expect(office.said).toEqual(another);
    await office.restart();
    expect(await chain()).toEqual(forged);
    expect(office.said).toEqual(another);
  });

  test('control: is not noticed without the file', async () => {
    await office.restart({ happens: folder => forge().then(() => lostFile(folder)) });
    expect((await chain()).is).toBe('same');
    expect(office.said).toEqual([]);
  });

  test('is noticed by a counter that runs and where nobody acts', async () => {
    await letJobsRest(sqlAt(office.database.ownerUrl), 'sealJournal');
    await office.restart({ how: { betweenLooks: 100 } });
    await untilSeen(office.counter);
    await forge();
    await expect.poll(() => office.said).toEqual(another);
    expect((await chain()).is).toBe('other');
  });

  test('lets this counter go on once an admin has accepted it, over restarts too', async () => {
    await office.restart({ happens: forge });
    const { known } = await chain();
    const head = { number: known?.number ?? 0, hash: known?.hash ?? '' };
    const wrong = { ...head, hash: 'c0ffee00'.repeat(8) };
    expect(await refusalOf(accept(wrong))).toMatchObject(meanwhile);
    await accept(head);
    expect((await chain()).is).toBe('same');
    const [row] = await sqlAt(office.database.ownerUrl)(
      `select reason, before from journal where operation = 'journal.acceptHead'`,
    );
    expect(row).toEqual({ reason: 'moved', before: { seal: head.number, hash: head.hash } });
    await office.act();
    await office.restart();
    expect((await chain()).is).toBe('same');
    expect(office.said).toEqual([]);
  });
});
