import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';
import type { TestProject } from 'vitest/node';
import { migrate } from '../../core/database/migrate.ts';
import { startBuiltInServer } from '../../electron/postgres/server.ts';

/** What `freshDatabase` needs to know of the server that all database tests of a run share. */
export interface DatabaseServer {
  adminUrl: string;
  counterPassword: string;
  template: string;
  /** What a counter may do is granted to it, in the template and all its copies. */
  role: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    databaseServer: DatabaseServer;
  }
}

/**
 * One server for the whole run, and on it one migrated template that each test copies.
 * `ROWLOCK_TEST_POSTGRES_URL` (a superuser's address) uses a running server instead.
 */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const server = await (process.env['ROWLOCK_TEST_POSTGRES_URL']
    ? useRunning(process.env['ROWLOCK_TEST_POSTGRES_URL'])
    : startOwn());
  try {
    const { template, role } = await makeTemplate(server.adminUrl);
    const { adminUrl, counterPassword } = server;
    project.provide('databaseServer', { adminUrl, counterPassword, template, role });
    return async () => {
      try {
        await administer(adminUrl, `drop database if exists ${template} with (force)`);
        await administer(adminUrl, `drop role if exists ${role}`);
      } finally {
        await server.stop();
      }
    };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

async function startOwn() {
  const dataDir = await mkdtemp(join(tmpdir(), 'rowlock-tests-'));
  const remove = () => rm(dataDir, { recursive: true, force: true });
  try {
    // Nothing in it outlives the run, so nothing needs to survive a power cut.
    const settings = { fsync: 'off', full_page_writes: 'off', max_connections: '300' };
    const { ownerUrl, counterUrl, stop } = await startBuiltInServer({ dataDir, settings });
    return {
      adminUrl: ownerUrl,
      counterPassword: new URL(counterUrl).password,
      stop: async () => {
        try {
          await stop();
        } finally {
          await remove();
        }
      },
    };
  } catch (error) {
    await remove();
    throw error;
  }
}

async function useRunning(adminUrl: string) {
  const counterPassword = createHash('sha256').update(adminUrl).digest('hex');
  await administer(
    adminUrl,
    `do $$ begin
       if not exists (select from pg_roles where rolname = 'rowlock_counter') then
         create role rowlock_counter login;
       end if;
     end $$`,
  );
  await administer(adminUrl, `alter role rowlock_counter password '${counterPassword}'`);
  return { adminUrl, counterPassword, stop: () => Promise.resolve() };
}

async function makeTemplate(adminUrl: string): Promise<{ template: string; role: string }> {
  const template = `template_${randomBytes(6).toString('hex')}`;
  await administer(adminUrl, `create database ${template}`);
  const url = Object.assign(new URL(adminUrl), { pathname: `/${template}` });
  const access = await migrate(
    url.href,
    fileURLToPath(new URL('../../drizzle/migrations', import.meta.url)),
  );
  if (!access) throw new Error('the tests do not own their template');
  const { role } = access;
  // Copies of the template keep its role: the one login of the tests is let into all of them.
  await administer(adminUrl, `grant ${role} to rowlock_counter`);
  return { template, role };
}

/** Runs one statement as the server's administrator. */
export async function administer(adminUrl: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: adminUrl });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
