import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { describe, expect, test } from 'vitest';
import { openHost } from './open.ts';
import { databaseProblem } from './problem.ts';

const errno = (code: string, syscall = 'write') =>
  Object.assign(new Error(code), { code, syscall });

describe('what keeps a program from starting is said by its reason', () => {
  test.each([
    ['ENOSPC', 'diskFull'],
    ['EDQUOT', 'diskFull'],
    ['EROFS', 'folderNotWritable'],
    ['EACCES', 'folderNotWritable'],
    ['EPERM', 'folderNotWritable'],
  ])('a file that cannot be written (%s): %s', (code, problem) => {
    expect(databaseProblem(errno(code))).toBe(problem);
    const wrapped = new Error('no key', { cause: new Error('no file', { cause: errno(code) }) });
    expect(databaseProblem(wrapped)).toBe(problem);
  });

  test('a socket that is not let through is no file', () => {
    expect(databaseProblem(errno('EACCES', 'connect'))).toBe('cannotStart');
    expect(databaseProblem(errno('ECONNREFUSED', 'connect'))).toBe('unreachable');
  });

  test.each([
    ['a lock that somebody holds', '55P03', 'updating'],
    ['two that wait for each other', '40P01', 'updating'],
    ['a statement that ran out of time', '57014', 'unreachable'],
    ['a transaction that said nothing', '25P03', 'unreachable'],
    ['what nobody knows', 'XX000', 'cannotStart'],
  ])('%s (%s) is told as what it is: %s', (_, code, problem) => {
    const failed = new Error('Failed query', { cause: errno(code) });
    expect(databaseProblem(failed)).toBe(problem);
  });

  test.runIf(process.platform === 'linux')('a full disk, as the system says it', () => {
    const full = (): unknown => {
      try {
        writeFileSync('/dev/full', 'x');
        return undefined;
      } catch (error) {
        return error;
      }
    };
    expect(databaseProblem(full())).toBe('diskFull');
  });

  test('a data folder that cannot be made, by the program itself', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'rowlock-problem-'));
    writeFileSync(join(folder, 'file'), '');
    const host = openHost({
      kind: 'browser',
      dataDir: join(folder, 'file', 'data'),
      databaseUrl: 'postgres://nobody:secret@127.0.0.1:1/nothing',
      demo: false,
      training: false,
      terminals: null,
      resources: folder,
      migrations: folder,
      version: '0.0.0',
      log: pino({ level: 'silent' }),
    });
    await host.settled();
    const problem = await host
      .context({
        accessToken: () => undefined,
        refreshToken: () => undefined,
        keep: tokens => tokens,
        stay: () => undefined,
        drop: () => undefined,
      })
      .problem();
    await host.close();
    rmSync(folder, { recursive: true, force: true });
    expect(problem).toBe('folderNotWritable');
  });
});
