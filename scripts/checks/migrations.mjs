import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { generateDrizzleJson } from 'drizzle-kit/api';

/** @typedef {Record<string, unknown>} Part @typedef {Record<string, Part | string>} Snapshot */

/** @param {string} root @returns {Promise<string[]>} where tables and migrations differ */
export async function problems(root) {
  const schema = await import(pathToFileURL(join(root, 'drizzle', 'schema', 'index.ts')).href);
  return driftOf(schema, lastSnapshot(join(root, 'drizzle', 'migrations', 'meta')));
}

/**
 * Compares what `npm run migrations` compares, without its questions and without writing anything.
 *
 * @param {Record<string, unknown>} schema the module with all tables
 * @param {Snapshot} migrated what the last migration left
 * @returns {string[]} a sentence for each table that another migration would change
 */
export function driftOf(schema, migrated) {
  const made = /** @type {Snapshot} */ (
    // Through JSON, as the snapshot has gone: it knows no undefined.
    JSON.parse(JSON.stringify(generateDrizzleJson(schema, '', undefined, 'snake_case')))
  );
  const parts = Object.keys({ ...migrated, ...made }).filter(
    part => part !== 'id' && part !== 'prevId',
  );
  return parts.flatMap(part => {
    const [before, after] = [migrated[part], made[part]];
    if (typeof before !== 'object' || typeof after !== 'object') {
      return before === after
        ? []
        : [`${part}: ${before} became ${after}: the drizzle-kit differs.`];
    }
    return Object.keys({ ...before, ...after })
      .filter(each => !isDeepStrictEqual(before[each], after[each]))
      .map(
        each => `${part}: ${each} is not as the migrations leave it. Make one: npm run migrations`,
      );
  });
}

/** @param {string} meta @returns {Snapshot} */
function lastSnapshot(meta) {
  const { entries } = JSON.parse(readFileSync(join(meta, '_journal.json'), 'utf8'));
  const number = String(entries.at(-1).idx).padStart(4, '0');
  return JSON.parse(readFileSync(join(meta, `${number}_snapshot.json`), 'utf8'));
}
