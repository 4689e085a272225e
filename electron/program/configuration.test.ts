import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { readBoxOffice, readConfiguration } from './configuration.ts';
import { ConfigurationError } from './configuration-error.ts';
import { isPacked, type Surroundings, surroundings } from './surroundings.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rowlock-configuration-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const read = (argv: string[], more: Partial<Surroundings> = {}, unknown?: 'pass') =>
  readConfiguration(unknown ?? 'refuse', {
    argv,
    environment: {},
    workingFolder: folder,
    readsWorkingFolder: true,
    platform: 'linux',
    home: '/home/ewa',
    ...more,
  });

const inFile = (content: string, where = folder) => writeFileSync(join(where, '.env'), content);
const server = (name: string) => `postgres://box:secret@${name}.example.org/rowlock`;

describe('the packed program', () => {
  it('reads no `.env` of the folder it is started in, which may be anybody’s', () => {
    inFile(`ROWLOCK_DATABASE_URL=${server('evil')}\nROWLOCK_DATA_DIR=/tmp/evil`);
    const own = mkdtempSync(join(folder, 'data-'));
    inFile('ROWLOCK_KEY_IN_FILE=1', own);
    const packed = { readsWorkingFolder: false };
    expect(read(['--data-dir', own], packed)).toEqual({
      ...{ dataDir: own, demo: false, training: false, keyInFile: true, port: 0 },
    });
    expect(read([], packed).dataDir).toBe('/home/ewa/.config/Rowlock');
    // A checkout does, as README says.
    expect(read([]).dataDir).toBe('/tmp/evil');
  });

  it('is known by the archive it lies in', () => {
    expect(isPacked('/opt/Rowlock/resources/app.asar/out/main')).toBe(true);
    expect(isPacked('C:\\Rowlock\\resources\\app.asar\\out\\main')).toBe(true);
    expect(isPacked('/home/ewa/rowlock/out/main')).toBe(false);
  });
});

describe('without any setting', () => {
  it.each([
    ['linux', {}, '/home/ewa/.config/Rowlock'],
    ['linux', { XDG_CONFIG_HOME: '/etc/ewa' }, '/etc/ewa/Rowlock'],
    ['linux', { XDG_CONFIG_HOME: 'etc' }, '/home/ewa/.config/Rowlock'],
    ['darwin', {}, '/home/ewa/Library/Application Support/Rowlock'],
  ] as const)(
    'the data of a counter on %s is where that system keeps it',
    (platform, environment, dataDir) => {
      expect(read([], { platform, environment })).toEqual({
        dataDir,
        demo: false,
        training: false,
        keyInFile: false,
        port: 0,
      });
    },
  );

  it('Windows keeps it in its own place', () => {
    const { dataDir } = read([], { platform: 'win32', environment: { APPDATA: '/roaming' } });
    expect(dataDir).toBe(join('/roaming', 'Rowlock'));
  });
});

describe('who is heard first', () => {
  it('is the command line, then the environment, then the file here, then the file in the data folder', () => {
    const dataDir = mkdtempSync(join(folder, 'data-'));
    const address = (argv: string[], environment = {}) =>
      read(['--data-dir', dataDir, ...argv], { environment }).databaseUrl;

    expect(address([])).toBeUndefined();
    inFile(`ROWLOCK_DATABASE_URL=${server('fourth')}`, dataDir);
    expect(address([])).toBe(server('fourth'));
    inFile(`ROWLOCK_DATABASE_URL="${server('third')}"`);
    expect(address([])).toBe(server('third'));
    const environment = { ROWLOCK_DATABASE_URL: server('second') };
    expect(address([], environment)).toBe(server('second'));
    expect(address([`--database-url=${server('first')}`], environment)).toBe(server('first'));
  });

  it('an empty setting is none', () => {
    inFile(`ROWLOCK_DATABASE_URL=${server('file')}`);
    const environment = { ROWLOCK_DATABASE_URL: '', ROWLOCK_DATA_DIR: '' };
    expect(read([], { environment })).toMatchObject({
      databaseUrl: server('file'),
      dataDir: '/home/ewa/.config/Rowlock',
    });
  });
});

describe('the data folder', () => {
  it('may be named relative to where the program was started', () => {
    expect(read(['--data-dir', 'box']).dataDir).toBe(join(folder, 'box'));
    expect(read([], { environment: { ROWLOCK_DATA_DIR: '/srv/box' } }).dataDir).toBe('/srv/box');
  });

  it('may begin with ~ in a file, where no shell replaces it', () => {
    inFile('ROWLOCK_DATA_DIR=~/box');
    expect(read([]).dataDir).toBe('/home/ewa/box');
  });
});

test('the key lies in a file where a file or the environment says so', () => {
  inFile('ROWLOCK_KEY_IN_FILE=1');
  expect(read([]).keyInFile).toBe(true);
  expect(read([], { environment: { ROWLOCK_KEY_IN_FILE: '0' } }).keyInFile).toBe(false);
});

describe('the certificate of a shared server', () => {
  const address = (given: string) =>
    read(['--data-dir', folder, '--database-url', given]).databaseUrl ?? '';
  const certificate = () => join(folder, 'server-ca.pem');

  it('in the data folder is asked for, together with the name of the host', () => {
    writeFileSync(certificate(), 'PEM');
    const { searchParams } = new URL(address(server('box')));
    expect(Object.fromEntries(searchParams)).toEqual({
      sslmode: 'verify-full',
      sslrootcert: certificate(),
    });
  });

  it.each(['sslmode=disable', 'sslmode=no-verify', 'ssl=true', 'sslrootcert=/etc/own.pem'])(
    'is not asked for where the address decides by itself: %s',
    decided => {
      writeFileSync(certificate(), 'PEM');
      const given = `${server('box')}?${decided}`;
      expect(address(given)).toBe(given);
    },
  );

  it('is not asked for where there is none', () => {
    expect(address(server('box'))).toBe(server('box'));
  });
});

describe('the demo', () => {
  it('has a folder beside the real one, and never sees the real database', () => {
    inFile('ROWLOCK_DATA_DIR=/srv/box');
    const environment = { ROWLOCK_DATABASE_URL: server('real') };
    expect(read(['--demo'], { environment })).toEqual({
      dataDir: '/home/ewa/.config/Rowlock Demo',
      demo: true,
      training: false,
      keyInFile: false,
      port: 0,
    });
    expect(read(['--demo', '--data-dir', '/tmp/demo']).dataDir).toBe('/tmp/demo');
  });

  it('refuses a database named for it', () => {
    expect(() => read(['--demo', '--database-url', server('real')])).toThrow(ConfigurationError);
  });
});

describe('training', () => {
  it('has a folder within that of the box office, a key in a file, and never its database', () => {
    const environment = { ROWLOCK_DATABASE_URL: server('real') };
    const inIt = { demo: false, training: true, keyInFile: true, port: 0 };
    expect(read(['--training'], { environment })).toEqual({
      dataDir: '/home/ewa/.config/Rowlock/training',
      ...inIt,
    });
    const named = mkdtempSync(join(folder, 'data-'));
    inFile(`ROWLOCK_DATABASE_URL=${server('real')}`, named);
    expect(read(['--training', '--data-dir', named])).toEqual({
      dataDir: join(named, 'training'),
      ...inIt,
    });
    const byName = { environment: { ROWLOCK_DATA_DIR: '/srv/box' } };
    expect(read(['--training'], byName).dataDir).toBe('/srv/box/training');
  });

  it.each([[['--demo']], [['--database-url', server('real')]]])('does not go with %j', more => {
    expect(() => read(['--training', ...more])).toThrow('--training has');
  });

  it('is what a program begins with that knows the box office too', () => {
    const argv = ['--training', '--data-dir', '/srv/box'];
    const from = { ...surroundings(), argv, environment: {}, readsWorkingFolder: false };
    const { boxOffice, begins } = readBoxOffice('refuse', from);
    expect(begins).toBe('training');
    expect(boxOffice).toMatchObject({ dataDir: '/srv/box', training: false });
  });
});

describe('nonsense', () => {
  it.each([
    [['--port', 'eighty'], '--port takes a number'],
    [['--port', '65536'], '--port takes a number'],
    [['--port', '-1'], '--port'],
    [['--datadir', '/srv'], '--data-dir FOLDER'],
    [['stray'], 'stray'],
    [['--data-dir', ''], '--data-dir needs a value'],
  ])('%j is refused with a sentence that helps', (argv, sentence) => {
    expect(() => read(argv)).toThrow(ConfigurationError);
    expect(() => read(argv)).toThrow(sentence);
  });

  it.each([
    'mysql://box:secret@host/rowlock',
    'box:secret@host/rowlock',
    'postgres://box:secret@host',
    'postgres:///rowlock',
    'postgres://box:secret@host:notaport/rowlock',
  ])('%s is no address of a database, and the refusal does not repeat it', address => {
    expect(() => read(['--database-url', address])).toThrow('postgres://user:password@server');
    expect(() => read(['--database-url', address])).not.toThrow('secret');
  });

  it('of a window lets the switches of Chromium pass, but not an option without its value', () => {
    const argv = ['.', '--no-sandbox', '--inspect=0', '--data-dir', '/srv/box', '-r', 'loader.js'];
    expect(read(argv, {}, 'pass').dataDir).toBe('/srv/box');
    expect(() => read(['--no-sandbox', '--data-dir'], {}, 'pass')).toThrow('--data-dir needs');
  });

  it('a socket folder instead of a host is an address', () => {
    const address = 'postgresql:///rowlock?host=/var/run/postgresql';
    expect(read(['--database-url', address]).databaseUrl).toBe(address);
  });
});
