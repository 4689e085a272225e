import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { aTicket, aTicketDocument } from '../../core/documents/tickets.testing.ts';
import { pagesIn } from '../printing/pdf.testing.ts';
import { openPress } from '../printing/press.ts';
import { openWorkshop, type Workshop, workerFromSource } from './workshop.ts';

/** Does what a row tells it to: nothing for ever, its end, or what it was given. */
const puppet = `
import { parentPort } from 'node:worker_threads';
const next = () => parentPort.postMessage({ wants: true });
parentPort.on('message', told => {
  if ('noMore' in told) parentPort.postMessage({ made: Buffer.from(String(rows)) });
  else if ('begin' in told) { rows = ''; next(); }
  else {
    const [[word]] = told.piece;
    if (word === 'busy') for (;;);
    if (word === 'exit') process.exit(3);
    if (word === 'crash') throw new Error('the worker crashed');
    if (word === 'fail') return parentPort.postMessage({ failed: { message: 'no paper', stack: '' } });
    if (word === 'silent') return;
    rows += word;
    parentPort.postMessage({ done: rows.length });
    next();
  }
});
let rows = '';
`;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rowlock-workshop-'));
  await writeFile(join(folder, 'puppet.mjs'), puppet);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const open: Workshop[] = [];
afterEach(() => Promise.all(open.splice(0).map(each => each.close())));
const aWorkshop = (times = {}) => {
  const workshop = openWorkshop(join(folder, 'puppet.mjs'), times);
  open.push(workshop);
  return workshop;
};
const rowsOf = (...words: string[]) => words.map(word => [[word]]);
const made = async (workshop: Workshop, ...words: string[]) =>
  Buffer.from(await workshop.make('table', null, rowsOf(...words))).toString();

describe('heavy work', () => {
  test('is done one after the other, in the order in which it was asked for', async () => {
    const workshop = aWorkshop();
    const ended: string[] = [];
    const work = ['a', 'b', 'c'].map(async word => ended.push(await made(workshop, word, word)));
    await Promise.all(work);
    expect(ended).toEqual(['aa', 'bb', 'cc']);
  });

  test('tells how far it is, and makes its pieces when they are needed', async () => {
    const workshop = aWorkshop();
    const told: (string | number)[] = [];
    function* pieces() {
      for (const word of ['a', 'b']) {
        told.push(word);
        yield [[word]];
      }
    }
    await workshop.make('table', null, pieces(), { done: many => told.push(many) });
    expect(told).toEqual(['a', 1, 'b', 2]);
  });

  test('that is ended stops at once, whatever it is at, and the next one is done', async () => {
    const workshop = aWorkshop();
    const ending = new AbortController();
    const first = workshop.make('table', null, rowsOf('a', 'busy'), {
      signal: ending.signal,
      done: () => ending.abort(new Error('enough')),
    });
    const second = made(workshop, 'b');
    await expect(first).rejects.toThrow('enough');
    expect(await second).toBe('b');
  });

  test('that is ended while it waits its turn does not wait for it', async () => {
    const workshop = aWorkshop();
    const ending = new AbortController();
    const first = workshop.make('table', null, rowsOf('silent'));
    const second = workshop.make('table', null, rowsOf('b'), { signal: ending.signal });
    ending.abort(new Error('enough'));
    await expect(second).rejects.toThrow('enough');
    const gone = expect(first).rejects.toThrow('closed');
    await workshop.close();
    await gone;
  });

  test.each([
    ['exit', 'its worker ended with 3'],
    ['crash', 'the worker crashed'],
    ['fail', 'no paper'],
  ])(
    'of which a worker dies or fails (%s) is told as failed, and the next one is done',
    async (word, why) => {
      const workshop = aWorkshop();
      await expect(made(workshop, word)).rejects.toThrow(why);
      expect(await made(workshop, 'b')).toBe('b');
    },
  );

  test('of which nothing is heard any more is given up', async () => {
    const workshop = aWorkshop({ silence: 300 });
    await expect(made(workshop, 'silent')).rejects.toThrow('silent');
  });

  test('whose pieces cannot be made fails of that', async () => {
    const workshop = aWorkshop();
    function* broken() {
      yield [['a']];
      throw new Error('no such event');
    }
    await expect(workshop.make('table', null, broken())).rejects.toThrow('no such event');
    expect(await made(workshop, 'b')).toBe('b');
  });

  test('goes on after a worker that was let go because there was nothing to do', async () => {
    const workshop = aWorkshop({ kept: 0 });
    expect(await made(workshop, 'a')).toBe('a');
    expect(await made(workshop, 'b')).toBe('b');
  });

  test('keeps nobody from closing the program, and is taken no more', async () => {
    const workshop = aWorkshop();
    const busy = expect(made(workshop, 'busy')).rejects.toThrow('closed');
    const began = performance.now();
    await workshop.close();
    expect(performance.now() - began).toBeLessThan(2_000);
    await busy;
    await expect(made(workshop, 'a')).rejects.toThrow('closed');
  });
});

describe('the worker of the program', () => {
  const fonts = join(import.meta.dirname, '../../resources/fonts');
  const ours = openWorkshop(workerFromSource);
  afterAll(() => ours.close());
  const tickets = Array.from({ length: 25 }, (_, at) => aTicket({ number: at + 1, of: 25 }));

  test('sets tickets page by page', async () => {
    const steps: unknown[] = [];
    const pdf = await openPress(
      ours,
      fonts,
      null,
    )(aTicketDocument({ tickets }), {
      told: step => steps.push(step),
    });
    expect(pagesIn(pdf)).toBe(25);
    expect(steps).toEqual([0, 10, 20, 25].map(done => ({ done, of: 25 })));
  });

  test('says what a document failed of, and sets the next', async () => {
    const nowhere = openPress(ours, join(folder, 'no-fonts'), null)(aTicketDocument());
    await expect(nowhere).rejects.toThrow('Inter-Regular.ttf');
    expect(pagesIn(await openPress(ours, fonts, null)(aTicketDocument()))).toBe(1);
  });

  test('writes a table of many rows with one mark at its beginning', async () => {
    const blocks = Array.from({ length: 2_500 }, (_, at) => [at, 'żółw']);
    const document = { kind: 'journalExport', fileName: 'journal.csv', blocks } as const;
    const csv = Buffer.from(await openPress(ours, fonts, null)(document)).toString();
    expect(csv.split('\uFEFF')).toHaveLength(2);
    expect(csv.split('\r\n')).toHaveLength(2_501);
    expect(csv).toContain('\r\n2499,żółw\r\n');
    const marked = Buffer.from(await openPress(ours, fonts, 'training')(document)).toString();
    expect(marked).toBe(
      csv.replace(
        '\uFEFF',
        '\uFEFFTRAINING – not valid,SZKOLENIE – nieważne,آموزشی – فاقد اعتبار\r\n',
      ),
    );
  });
});
