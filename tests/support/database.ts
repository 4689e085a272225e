import { randomBytes } from 'node:crypto';
import { inject } from 'vitest';
import { administer } from './database-server.ts';

/** A database of a test's own. */
export interface FreshDatabase {
  /** As the role that owns the tables: what a migration or an administrator may do. */
  readonly ownerUrl: string;
  /** As the running program connects: with the fewest rights. */
  readonly appUrl: string;
  /** Removes the database, open connections included. */
  drop(): Promise<void>;
}

/** Copies the migrated template into a new, empty database; takes some tens of milliseconds. */
export const freshDatabase = (): Promise<FreshDatabase> =>
  copyOf(inject('databaseServer').template);

/** The role of such a copy that may do what a counter may. */
export const appRole = (): string => inject('databaseServer').role;

/** A new database without a table, for whoever brings a schema of their own. */
export const bareDatabase = (): Promise<FreshDatabase> => copyOf('template1');

async function copyOf(template: string): Promise<FreshDatabase> {
  const { adminUrl, counterPassword } = inject('databaseServer');
  const name = `test_${randomBytes(6).toString('hex')}`;
  await administer(adminUrl, `create database ${name} template ${template}`);
  const owner = Object.assign(new URL(adminUrl), { pathname: `/${name}` });
  const app = Object.assign(new URL(owner), {
    username: 'rowlock_counter',
    password: counterPassword,
  });
  return {
    ownerUrl: owner.href,
    appUrl: app.href,
    drop: () => administer(adminUrl, `drop database if exists ${name} with (force)`),
  };
}
