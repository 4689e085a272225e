import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { recordIncident } from './incident.ts';
import { logFolder, openLog } from './open-log.ts';

let dataDir: string;
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'rowlock-log-'));
});
afterEach(() => rm(dataDir, { recursive: true, force: true }));

const open = (options = {}) =>
  openLog({ dataDir, program: 'headless', version: '1.2.3', ...options });

const lines = async (file = 'headless.log') =>
  (await readFile(join(logFolder(dataDir), file), 'utf8'))
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as Record<string, unknown>);

describe('the log', () => {
  it('is lines of JSON that only their owner may read', async () => {
    const { log, close } = open();
    log.info({ port: 4711 }, 'listening');
    await close();

    expect(await lines()).toMatchObject([
      { level: 'info', program: 'headless', version: '1.2.3', port: 4711, msg: 'listening' },
    ]);
    if (process.platform !== 'win32') {
      const file = await stat(join(logFolder(dataDir), 'headless.log'));
      expect(file.mode & 0o777).toBe(0o600);
      expect((await stat(logFolder(dataDir))).mode & 0o777).toBe(0o700);
    }
  });

  it('puts full files aside, keeps as many as told, and loses no line on the way', async () => {
    const { log, close } = open({ size: '1K', keep: 3 });
    for (let turn = 0; turn < 12; turn++) log.info({ turn, filling: 'x'.repeat(200) }, 'turn');
    await close();

    const files = await readdir(logFolder(dataDir));
    expect(files.sort()).toEqual([
      'headless.log',
      'headless.log.1',
      'headless.log.2',
      'headless.log.3',
    ]);
    const kept = (
      await Promise.all(
        files
          .sort()
          .reverse()
          .map(file => lines(file)),
      )
    ).flat();
    const turns = kept.map(line => Number(line['turn']));
    expect(turns.at(-1)).toBe(11);
    expect(turns).toEqual(turns.map((_, index) => (turns[0] ?? 0) + index));
  });

  it('records an incident under a number that can be read out', async () => {
    const { log, close } = open();
    const incident = recordIncident(log, 'orders.pay', new RangeError('off by one'));
    await close();

    expect(incident).toMatch(/^[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$/);
    const [line] = await lines();
    expect(line).toMatchObject({
      level: 'error',
      incident,
      where: 'orders.pay',
      err: { type: 'RangeError', message: 'off by one' },
    });
    expect(JSON.stringify(line)).toContain('open-log.test.ts');
  });

  it('never holds what people typed, however it is handed over', async () => {
    const { log, close } = open();
    const failed = Object.assign(
      new Error('Failed query: insert into participants values ($1)\nparams: Zażółć,44051401359'),
      { params: ['Zażółć', '44051401359'] },
    );
    failed.cause = Object.assign(
      new Error('duplicate key value violates unique constraint "one_email"'),
      {
        code: '23505',
        detail: 'Key (email)=(zażółć@example.org) already exists.',
        constraint: 'one_email',
      },
    );
    log.error(failed);
    log.error({ err: failed }, 'again');
    log.warn({ input: { name: 'Zażółć' }, nested: { list: [{ first_name: 'Zażółć' }] } }, 'typed');
    log.error(new SyntaxError(`Unexpected token 'Z', "Zażółć "44051401359" is not valid JSON`));
    log.error(Object.assign(new Error('invalid input syntax for "Zażółć"'), { code: '22P02' }));
    await close();

    const text = await readFile(join(logFolder(dataDir), 'headless.log'), 'utf8');
    expect(text).not.toMatch(/zażółć|44051401359/i);
    expect(text).toContain('one_email');
    expect(text).toContain('23505');
  });

  it('never holds the password of a connection, not in words and not in an error', async () => {
    const { log, close } = open();
    const address = 'postgres://box:s3cr/e@t@db.example.org:5432/rowlock?password=s3cr';
    log.info(`connecting to ${address}`);
    log.info({ databaseUrl: address, deep: { accessToken: 's3cr' } }, 'connecting to %s', address);
    log.error(new Error(`cannot reach ${address}`));
    await close();

    const text = await readFile(join(logFolder(dataDir), 'headless.log'), 'utf8');
    expect(text).not.toContain('s3cr');
    expect(text).toContain('postgres://db.example.org:5432/rowlock');
  });

  it('does not stop the program where no folder can be made, and says so once', async () => {
    await writeFile(logFolder(dataDir), 'a file where the folder should be');
    const troubles: Error[] = [];
    const { log, close } = open({ onTrouble: (error: Error) => troubles.push(error) });
    log.info('one');
    log.info('two');
    await close();
    expect(troubles).toHaveLength(1);
  });
});
