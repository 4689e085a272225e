import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { chown, readFile, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readIfThere, writePrivate } from './small-file.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rowlock-small-file-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const path = () => join(folder, 'new', 'counter.json');

describe('a private file', () => {
  it('comes back as it was written, in a folder that is made for it, and nothing lies beside it', async () => {
    expect(await readIfThere(path())).toBeNull();
    await writePrivate(path(), 'first');
    await writePrivate(path(), 'sęcond');
    expect(await readIfThere(path())).toBe('sęcond');
    expect(readdirSync(join(folder, 'new'))).toEqual(['counter.json']);
  });

  it('is its owner’s alone, whoever could read it before', async () => {
    const open = join(folder, '.env');
    await writeFile(open, 'A=1\n', { mode: 0o644 });
    await writePrivate(open, 'A=2\n');
    await writePrivate(path(), 'secret');
    for (const file of [open, path()]) expect((await stat(file)).mode & 0o777).toBe(0o600);
  });

  it.runIf(process.getuid?.() === 0)('keeps its owner when root writes it', async () => {
    await writePrivate(path(), 'mine');
    await chown(path(), 65534, 65534);
    await writePrivate(path(), 'still mine');
    expect(await stat(path())).toMatchObject({ uid: 65534, gid: 65534 });
  });

  it.runIf(process.platform === 'linux')(
    'stays as it was where there is no room for the new one',
    async () => {
      await writePrivate(path(), 'old');
      const small = new URL('small-file.ts', import.meta.url).href;
      // A full disk sends no signal, and whoever writes is not ended by one.
      const code = `import { writePrivate } from ${JSON.stringify(small)};
      process.on('SIGXFSZ', () => undefined);
      writePrivate(${JSON.stringify(path())}, 'x'.repeat(1e6)).catch(error => console.log(error.code));`;
      // No file may become longer than 64 kB there, as on a disk that has no more.
      const { stdout } = spawnSync(
        'sh',
        [
          '-c',
          'ulimit -f 128; exec "$0" "$@"',
          ...[process.execPath, '--import', 'tsx', '--input-type', 'module', '--eval', code],
        ],
        // What was translated is kept in files too, some of them longer than that.
        { env: { ...process.env, TSX_DISABLE_CACHE: '1' } },
      );
      expect(String(stdout)).toBe('EFBIG\n');
      expect(await readFile(path(), 'utf8')).toBe('old');
      expect(readdirSync(join(folder, 'new'))).toEqual(['counter.json']);
    },
  );
});
