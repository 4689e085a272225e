import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beginning, stepsSql } from './states-sql.mjs';

/** @param {string} root @returns {Promise<string[]>} where the triggers are not as the table of states has them */
export async function problems(root) {
  const table = await import(pathToFileURL(join(root, 'core', 'orders', 'states.ts')).href);
  const folder = join(root, 'drizzle', 'migrations');
  const migrations = readdirSync(folder)
    .filter(name => name.endsWith('.sql'))
    .sort()
    .map(name => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
  return staleSteps(table, migrations);
}

/**
 * @param {import('./states-sql.mjs').Table} table
 * @param {readonly { name: string, text: string }[]} migrations in the order in which they are run
 * @returns {string[]}
 */
export function staleSteps(table, migrations) {
  const wanted = stepsSql(table);
  const newest = migrations.findLast(each => each.text.startsWith(beginning));
  if (newest?.text === wanted) return [];
  return [
    `core/orders/states.ts is not what the triggers of ${newest?.name ?? 'any migration'} were made from. Make an empty ` +
      `migration (npm run migrations -- --custom --name steps) and let this be all of it:\n\n${wanted}`,
  ];
}
