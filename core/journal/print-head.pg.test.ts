import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorkshop, workerFromSource } from '../../electron/heavy-work/workshop.ts';
import { openPress } from '../../electron/printing/press.ts';
import { actorOf, type Counter } from '../../tests/load/counter.ts';
import { type Arena, openArena } from '../../tests/proofs/arena.ts';
import { aSealer, aStranger, checked, writeRows } from '../../tests/proofs/sealed-journal.ts';
import { admin } from '../../tests/support/fixtures/cast.ts';
import { actingAs } from '../acting.ts';
import { readHead } from '../contract/head.ts';
import type { DocumentModel, SealBlocks } from '../documents/model.ts';
import type { Refusal } from '../refusal.ts';
import { printHead } from './print-head.ts';
import { type Sealer, sealJournal } from './seal.ts';

let arena: Arena;
let counter: Counter;
let sealer: Sealer;
let known: ReadonlySet<string>;
beforeAll(async () => {
  arena = await openArena(1);
  counter = arena.counter();
  sealer = aSealer(arena.house);
  known = new Set([sealer.signer.publicKey]);
});
afterAll(() => arena.close());

const input = { language: 'pl' as const, timeZone: 'Europe/Warsaw' };
const outside = () => actingAs(counter.database, actorOf(arena.house));
const printings = async () => {
  const { rows } = await arena.owner.query<{ after: unknown }>(
    `select after from journal where operation = 'journal.printHead' order by seq`,
  );
  return rows.map(row => row.after);
};
/** Puts nothing on paper, but tells what would be there. */
async function blocksOf(): Promise<SealBlocks> {
  const set: DocumentModel[] = [];
  const press = (document: DocumentModel) => {
    set.push(document);
    return Promise.resolve(new Uint8Array());
  };
  await printHead(outside(), { press, devices: null }, known, input);
  const [document] = set;
  if (document?.kind !== 'journalSeal') throw new Error('nothing was set');
  return document.blocks;
}
const fonts = join(import.meta.dirname, '../../resources/fonts');
const workshop = openWorkshop(workerFromSource);
afterAll(() => workshop.close());
const press = openPress(workshop, fonts, null);

test('before the first seal there is nothing to print', async () => {
  const refused = blocksOf().catch((error: unknown) => error as Refusal);
  expect(await refused).toMatchObject({ code: 'NOT_FOUND', data: { what: 'seal' } });
  expect(await printings()).toEqual([]);
});

test('what is printed is the end of the chain, which later checks take back', async () => {
  await writeRows(arena.owner, 5);
  await sealJournal(counter.database, sealer);
  const blocks = await blocksOf();
  expect(blocks).toMatchObject({
    seal: { says: { text: '1' } },
    entries: { says: { text: '5' } },
    counter: { says: { text: 'Counter 1' } },
    printedBy: { says: { text: admin.name } },
  });
  expect(await printings()).toEqual([{ seal: 1, rows: 5 }]);
  const read = readHead(blocks.written);
  if (!('head' in read)) throw new Error(`no head: ${blocks.written}`);
  const verification = await checked(counter, arena.house, read.head);
  expect(verification).toMatchObject({ found: 0, mistyped: null });
  const [key] = verification.keys;
  expect(blocks.key.says.text.replaceAll(' ', '')).toBe(key?.id);
});

test('what somebody sealed behind it under a key that nobody knows is not printed', async () => {
  await writeRows(arena.owner, 1);
  await sealJournal(counter.database, aStranger(arena.house));
  expect(await blocksOf()).toMatchObject({ seal: { says: { text: '1' } } });
});

test('a desktop prints the page, and says when the operator thought better of it', async () => {
  const printed: string[] = [];
  const desktop = (done: boolean) => ({
    press,
    devices: {
      save: () => Promise.resolve({ done: false }),
      open: () => Promise.resolve({ done: true }),
      print: (fileName: string) => {
        printed.push(fileName);
        return Promise.resolve({ done });
      },
    },
  });
  const fileName = 'journal-seal-1.pdf';
  expect(await printHead(outside(), desktop(true), known, input)).toEqual({
    fileName,
    done: true,
    where: null,
    whyNot: null,
    content: null,
  });
  expect(await printHead(outside(), desktop(false), known, input)).toMatchObject({ done: false });
  expect(printed).toEqual([fileName, fileName]);
});

test('where there are no devices the page comes in the answer', async () => {
  const { content } = await printHead(outside(), { press, devices: null }, known, input);
  expect(Buffer.from(content ?? '', 'base64').toString('latin1')).toMatch(/^%PDF-/);
});
