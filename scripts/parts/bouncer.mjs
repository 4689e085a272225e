import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { providePackages } from './libraries.mjs';

/** Where Debian puts it is on the path of root alone. */
const places = () => [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin'];

const find = () =>
  places()
    .map(each => join(each, 'pgbouncer'))
    .find(existsSync);

/** Gets a pgbouncer for the tests. @returns {Promise<string>} the executable; empty where there can be none */
export async function provideBouncer() {
  if (!find()) await providePackages(['pgbouncer']);
  return find() ?? '';
}
