import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ConfigurationError } from './configuration-error.ts';
import { keepPrivate } from './private-folder.ts';

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'rowlock-private-'));
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

const user = process.geteuid?.() ?? 0;
const modeOf = (path: string) => (statSync(path).mode & 0o7777).toString(8);
const isWindows = process.platform === 'win32';

describe.skipIf(isWindows)('a data folder', () => {
  test.each([0o777, 0o775, 0o755, 0o770, 0o707])('of mode %o is narrowed at the start', mode => {
    chmodSync(dataDir, mode);
    keepPrivate(dataDir);
    // The server of an administrator is somebody else, who goes through it and reads nothing.
    expect(['700', '710', '701', '711']).toContain(modeOf(dataDir));
    if (user !== 0) expect(modeOf(dataDir)).toBe('700');
  });

  test('has no secret that others read, whatever else stands in it', () => {
    const names = ['installation.key', '.env', 'counter.json', 'session.sealed', 'notes.txt'];
    for (const name of names) {
      writeFileSync(join(dataDir, name), 'x');
      chmodSync(join(dataDir, name), 0o666);
    }
    chmodSync(join(dataDir, 'counter.json'), 0o400);
    keepPrivate(dataDir);
    expect(names.map(name => modeOf(join(dataDir, name)))).toEqual([
      '600',
      '600',
      '400',
      '600',
      '666',
    ]);
  });

  test('that is a link to another disk is narrowed where it leads, with its secrets', () => {
    const [there, link] = [join(dataDir, 'there'), join(dataDir, 'link')];
    mkdirSync(there);
    chmodSync(there, 0o777);
    writeFileSync(join(there, 'installation.key'), 'x');
    chmodSync(join(there, 'installation.key'), 0o644);
    symlinkSync(there, link);
    keepPrivate(link);
    expect(['700', '711']).toContain(modeOf(there));
    expect(modeOf(join(there, 'installation.key'))).toBe('600');
    chmodSync(there, 0o1777);
    expect(() => keepPrivate(link)).toThrow(ConfigurationError);
  });

  test('changes nothing outside, where a name in it leads elsewhere', () => {
    const outside = join(dataDir, 'outside');
    mkdirSync(join(dataDir, 'data'));
    writeFileSync(outside, 'x');
    chmodSync(outside, 0o644);
    symlinkSync(outside, join(dataDir, 'data', '.env'));
    keepPrivate(join(dataDir, 'data'));
    expect(modeOf(outside)).toBe('644');
  });

  test('of another person, in which others may write, is refused in words', () => {
    chmodSync(dataDir, 0o777);
    const another = user + 1_000;
    expect(() => keepPrivate(dataDir, another)).toThrow(ConfigurationError);
    expect(() => keepPrivate(dataDir, another)).toThrow(dataDir);
    expect(modeOf(dataDir)).toBe('777');
    chmodSync(dataDir, 0o755);
    expect(() => keepPrivate(dataDir, another)).not.toThrow();
  });

  test('that is everybody’s, such as the one for temporary files, is refused and left alone', () => {
    chmodSync(dataDir, 0o1777);
    expect(() => keepPrivate(dataDir)).toThrow(ConfigurationError);
    expect(modeOf(dataDir)).toBe('1777');
  });

  test('that is not there yet, or is none, is nobody’s business here', () => {
    keepPrivate(join(dataDir, 'nowhere'));
    writeFileSync(join(dataDir, 'file'), 'x');
    keepPrivate(join(dataDir, 'file'));
  });
});
