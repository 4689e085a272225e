import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { attemptStepsSql, beginningOfAttempts } from './attempt-steps-sql.mjs';

/** @param {string} root @returns {Promise<string[]>} where the triggers are not as the table of steps has them */
export async function problems(root) {
  const { attemptSteps } = await import(
    pathToFileURL(join(root, 'core', 'payments', 'attempt-states.ts')).href
  );
  const folder = join(root, 'drizzle', 'migrations');
  const texts = readdirSync(folder)
    .filter(name => name.endsWith('.sql'))
    .sort()
    .map(name => readFileSync(join(folder, name), 'utf8'));
  return staleAttemptSteps(attemptSteps, texts);
}

/**
 * @param {import('./attempt-steps-sql.mjs').AttemptSteps} steps
 * @param {readonly string[]} migrations in the order in which they are run
 * @returns {string[]}
 */
export function staleAttemptSteps(steps, migrations) {
  const wanted = attemptStepsSql(steps);
  const newest = migrations.findLast(each => each.includes(beginningOfAttempts));
  if (newest?.includes(wanted)) return [];
  return [
    'core/payments/attempt-states.ts is not what the triggers of payment_attempts were made from. Let this be in a new ' +
      `migration:\n\n${wanted}`,
  ];
}
