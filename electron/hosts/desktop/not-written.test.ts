import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { notWritten } from './not-written.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'paper-'));
});
afterEach(() => rm(folder, { recursive: true }));

const why = (path: string) => writeFile(path, 'tickets').then(() => null, notWritten);

test('a folder that went away, a file in its place and a folder of that name are told apart', async () => {
  expect(await why(join(folder, 'gone', 'tickets.pdf'))).toBe('folderGone');
  await writeFile(join(folder, 'file'), '');
  expect(await why(join(folder, 'file', 'tickets.pdf'))).toBe('folderGone');
  expect(await why(folder)).toBe('notWritable');
});

const failed = (code: string) => Object.assign(new Error(code), { code });

test('a full disk and a medium that takes nothing are said to be so', () => {
  expect(notWritten(failed('ENOSPC'))).toBe('diskFull');
  expect(notWritten(failed('EDQUOT'))).toBe('diskFull');
  expect(notWritten(failed('EROFS'))).toBe('notWritable');
});

test('what nobody at a counter can help stays a defect', () => {
  expect(() => notWritten(failed('EMFILE'))).toThrow('EMFILE');
});
