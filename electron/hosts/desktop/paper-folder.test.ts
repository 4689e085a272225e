import { existsSync, readFileSync, statSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { paperFolder } from './paper-folder.ts';

let temporary: string;
beforeEach(async () => {
  temporary = await mkdtemp(join(tmpdir(), 'rowlock-paper-test-'));
});
afterEach(() => rm(temporary, { recursive: true, force: true }));

const pdf = Buffer.from('%PDF');

it('a document is there for its owner alone, under its own name, and goes with the program', async () => {
  const paper = paperFolder(temporary, '/data');
  const [first, second] = [await paper.put('Bilety.pdf', pdf), await paper.put('Bilety.pdf', pdf)];
  expect(readFileSync(first, 'utf8')).toBe('%PDF');
  expect([basename(first), basename(second)]).toEqual(['Bilety.pdf', 'Bilety.pdf']);
  expect(first).not.toBe(second);
  if (process.platform !== 'win32') expect(statSync(first).mode & 0o777).toBe(0o600);

  paper.remove();
  expect(await readdir(temporary)).toEqual([]);
});

it('a name cannot lead out of the folder', async () => {
  const path = await paperFolder(temporary, '/data').put('../../escaped.pdf', pdf);
  expect(path.startsWith(temporary)).toBe(true);
  expect(basename(path)).toBe('escaped.pdf');
});

it('what a crash left behind goes at the next start, and what another counter has open stays', async () => {
  const [crashed, other] = [paperFolder(temporary, '/data'), paperFolder(temporary, '/other')];
  const [left, open] = [await crashed.put('A.pdf', pdf), await other.put('A.pdf', pdf)];

  await paperFolder(temporary, '/data').put('B.pdf', pdf);
  expect(existsSync(left)).toBe(false);
  expect(existsSync(open)).toBe(true);
});
