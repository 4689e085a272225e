import { chown, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { type Certificate, certificateFor } from '../../tests/support/certificate.ts';
import { ask } from '../postgres/server.testing.ts';
import { type BuiltInServer, startBuiltInServer } from '../postgres/server.ts';
import { serverUser } from '../postgres/server-user.ts';
import { askServer, ping } from './ask-server.ts';
import { type Host, openHost } from './open.ts';
import { portable, verifying } from './shared-address.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const own = certificateFor('127.0.0.1');
let folder: string;
let forServer: string;
let server: BuiltInServer;

/** A server of the organisation's own, which encrypts. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rowlock-tls-'));
  forServer = await mkdtemp(join(tmpdir(), 'rowlock-tls-server-'));
  const kept = await keptForServer(own);
  server = await startBuiltInServer({
    dataDir: await mkdtemp(join(folder, 'data-')),
    settings: { fsync: 'off', ssl: 'on', ssl_cert_file: kept.file, ssl_key_file: kept.keyFile },
  });
});
afterAll(async () => {
  await server.stop();
  for (const each of [folder, forServer]) await rm(each, { recursive: true, force: true });
});

/** Where the server finds what it shows: PostgreSQL takes a key only from its own user or from root. */
async function keptForServer({ certificate, privateKey }: Certificate) {
  const [file, keyFile] = [join(forServer, 'server.crt'), join(forServer, 'server.key')];
  await writeFile(file, certificate, { mode: 0o600 });
  await writeFile(keyFile, privateKey, { mode: 0o600 });
  if (serverUser) {
    for (const each of [forServer, file, keyFile])
      await chown(each, serverUser.uid, serverUser.gid);
  }
  return { file, keyFile };
}

let dataDir: string;
let open: Host[];
beforeEach(async () => {
  open = [];
  dataDir = await mkdtemp(join(folder, 'counter-'));
});
afterEach(() => Promise.all(open.map(host => host.close())));

const trust = ({ certificate }: Certificate) =>
  writeFile(join(dataDir, 'server-ca.pem'), certificate);

/** A counter that was given this address, once it has settled; what keeps it from its database. */
async function problemAt(databaseUrl: string) {
  const host = openHost({
    kind: 'browser',
    dataDir,
    databaseUrl: verifying(databaseUrl, dataDir),
    demo: false,
    training: false,
    terminals: null,
    resources: join(root, 'resources'),
    migrations: join(root, 'drizzle', 'migrations'),
    version: 'test',
    log: pino({ level: 'silent' }),
  });
  open.push(host);
  await host.settled();
  const seat = {
    accessToken: () => undefined,
    refreshToken: () => undefined,
    keep: () => ({}),
    stay: () => undefined,
    drop: () => undefined,
  };
  return (await host.context(seat).status(null)).database.problem;
}

const onHost = (name: string) => Object.assign(new URL(server.ownerUrl), { hostname: name }).href;

describe('a counter with a certificate of its server', () => {
  test('asks for it on every connection it makes', async () => {
    await trust(own);
    expect(await problemAt(server.ownerUrl)).toBeNull();
    // The queue and the ear connect beside the counter, in their own time.
    const names = `select array_agg(distinct application_name order by application_name)
      from pg_stat_activity where application_name in ('rowlock', 'rowlock jobs', 'rowlock live')`;
    await expect
      .poll(() => ask(server.ownerUrl, names), { timeout: 20_000 })
      .toEqual(['rowlock', 'rowlock jobs', 'rowlock live']);
    const inClear = `select count(*)::int from pg_stat_ssl join pg_stat_activity using (pid)
      where application_name in ('rowlock', 'rowlock jobs', 'rowlock live') and not ssl`;
    expect(await ask(server.ownerUrl, inClear)).toBe(0);
  });

  test('has nothing to do with a server that shows another one', async () => {
    await trust(certificateFor('127.0.0.1'));
    expect(await problemAt(server.ownerUrl)).toBe('untrusted');
  });

  test('nor with one that is called by a name its certificate does not have', async () => {
    await trust(own);
    expect(await problemAt(onHost('localhost'))).toBe('untrusted');
  });

  test('nor with one that does not encrypt', async () => {
    await trust(own);
    expect(await problemAt(inject('databaseServer').adminUrl)).toBe('untrusted');
  });

  test('asks for none where the address says so', async () => {
    await trust(certificateFor('127.0.0.1'));
    expect(await problemAt(`${server.ownerUrl}?sslmode=disable`)).toBeNull();
    expect(await problemAt(`${server.ownerUrl}?sslmode=no-verify`)).toBeNull();
  });
});

test('a counter that is about to join asks for it too, before it lies in any file', async () => {
  const asked = (shown: Certificate) =>
    askServer(
      {
        databaseUrl: `${server.ownerUrl}?sslmode=verify-full`,
        certificate: shown.certificate,
      },
      ping,
    );
  await asked(own);
  await expect(asked(certificateFor('127.0.0.1'))).rejects.toThrow(/certificate/);
});

test('another counter is given the certificate itself, and no name of a file', async () => {
  await trust(own);
  const address = `${server.ownerUrl}?sslmode=verify-full`;
  const { databaseUrl, certificate } = await portable(verifying(server.ownerUrl, dataDir));
  expect({ databaseUrl, certificate }).toEqual({
    databaseUrl: address,
    certificate: own.certificate,
  });
  expect(await portable(server.ownerUrl)).toEqual({
    databaseUrl: server.ownerUrl,
    certificate: null,
  });
});
