import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { handOverHead } from '../../electron/program/hand-over-head.ts';
import { openPress } from '../../electron/program/press.ts';
import { actorOf, type Counter } from '../../tests/load/counter.ts';
import { type Arena, openArena } from '../../tests/proofs/arena.ts';
import { aSealer, checked, writeRows } from '../../tests/proofs/sealed-journal.ts';
import { admin } from '../../tests/support/fixtures/cast.ts';
import { actingAs } from '../acting.ts';
import type { Refusal } from '../refusal.ts';
import { type HeadSheet, printHead } from './print-head.ts';
import { sealJournal } from './seal.ts';

let arena: Arena;
let counter: Counter;
beforeAll(async () => {
  arena = await openArena(1);
  counter = arena.counter();
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
async function sheetOf(): Promise<HeadSheet> {
  const sheets: HeadSheet[] = [];
  await printHead(
    outside(),
    sheet => {
      sheets.push(sheet);
      return Promise.resolve(new Uint8Array());
    },
    input,
  );
  const [sheet] = sheets;
  if (!sheet) throw new Error('nothing was set');
  return sheet;
}

test('before the first seal there is nothing to print', async () => {
  const refused = sheetOf().catch((error: unknown) => error as Refusal);
  expect(await refused).toMatchObject({ code: 'NOT_FOUND', data: { what: 'seal' } });
  expect(await printings()).toEqual([]);
});

test('what is printed is the end of the chain, which later checks take back', async () => {
  await writeRows(arena.owner, 5);
  await sealJournal(counter.database, aSealer(arena.house));
  const sheet = await sheetOf();
  expect(sheet).toMatchObject({
    counterName: 'Counter 1',
    printedBy: admin.name,
    timeZone: 'Europe/Warsaw',
    rows: 5,
    head: { number: 1 },
  });
  expect(await printings()).toEqual([{ seal: 1, rows: 5 }]);
  const verification = await checked(counter, arena.house, sheet.head);
  expect(verification).toMatchObject({ found: 0, mistyped: null, keys: [{ id: sheet.keyId }] });
});

test('a desk prints the page, and says when the operator thought better of it', async () => {
  const { head } = openPress(join(import.meta.dirname, '../../resources/fonts'), false);
  const printed: string[] = [];
  const desk = (done: boolean) => ({
    save: () => Promise.resolve(null),
    open: () => Promise.resolve(),
    print: (fileName: string) => {
      printed.push(fileName);
      return Promise.resolve(done);
    },
  });
  expect(await handOverHead(outside(), head, desk(true), input)).toMatchObject({ done: true });
  expect(await handOverHead(outside(), head, desk(false), input)).toMatchObject({
    done: false,
    pdf: null,
  });
  expect(printed).toEqual(['journal-seal-1.pdf', 'journal-seal-1.pdf']);
});

test('where there is no desk the page comes in the answer', async () => {
  const { head } = openPress(join(import.meta.dirname, '../../resources/fonts'), false);
  const { pdf } = await handOverHead(outside(), head, null, input);
  expect(Buffer.from(pdf ?? '', 'base64').toString('latin1')).toMatch(/^%PDF-/);
});
