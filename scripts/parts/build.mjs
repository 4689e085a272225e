import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './child.mjs';
import { inRoot, root } from './places.mjs';
import { withProgress } from './say.mjs';

const sources = [
  ['core', 'drizzle', 'electron', 'renderer', 'resources'],
  ['electron.vite.config.ts', 'package.json', 'package-lock.json', 'tsconfig.json'],
].flat();
const products = [
  'main/index.js',
  'main/headless.js',
  'main/cli.js',
  'main/terminal-simulator.js',
  'preload/index.cjs',
];
const stamp = inRoot('out', 'built-from');

/** Builds the program if its source is not what it was built from. */
export async function buildIfStale() {
  const digest = digestOfSources();
  if (!isBuiltFrom(digest)) await build(digest);
}

/** @param {string} digest of the sources, taken before: what changes meanwhile is built the next time */
export async function build(digest = digestOfSources()) {
  const script = inRoot('node_modules', 'electron-vite', 'bin', 'electron-vite.js');
  const { code, output } = await withProgress('Building the program', () =>
    run(process.execPath, [script, 'build', '--logLevel', 'warn'], { cwd: root }),
  );
  if (code !== 0) throw new Error(`The program could not be built.\n\n${output.trim()}`);
  if (output.trim()) process.stderr.write(output);
  writeFileSync(stamp, digest);
}

/** @param {string} digest */
function isBuiltFrom(digest) {
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== digest) return false;
  // A build that something else made after the stamp is not the one that the stamp speaks of.
  const stamped = statSync(stamp).mtimeMs;
  return products.every(each => {
    const file = inRoot('out', each);
    return existsSync(file) && statSync(file).mtimeMs <= stamped;
  });
}

/** By content: the times of files say nothing after a git pull or a copy. */
function digestOfSources() {
  const digest = createHash('sha256');
  for (const source of sources) {
    const path = inRoot(source);
    if (!existsSync(path)) continue;
    const files = statSync(path).isDirectory()
      ? readdirSync(path, { recursive: true, withFileTypes: true })
          .filter(each => each.isFile() && !/\.(test|testing)\.tsx?$/.test(each.name))
          .map(each => join(each.parentPath, each.name))
          .sort()
      : [path];
    for (const file of files) {
      digest.update(file.slice(root.length)).update('\0').update(readFileSync(file)).update('\0');
    }
  }
  return digest.digest('hex');
}
