import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';

/** What stands in core/ beside the areas. */
const kernel = ['contract', 'database', 'format', 'locks', 'text'];

/** Areas of the contract have files of their name; these have only what others export from them. */
const withoutOperations = ['payments'];

const inTests = /\.(test|testing)\.tsx?$/;
const imported = /(?:from|import)\s*\(?\s*'(\.[^']+)'/g;

/** Sentences and sample events are looked up, not read. */
const data = /^core\/text\/|^electron\/demo\/programme-/;

/** Longer than anybody reads at once. */
const longest = 150;

/** @param {string} root @returns {Promise<string[]>} */
export const problems = root => Promise.resolve(areaProblems(sourcesOf(root)));

/**
 * Areas of the core are those of the contract, and use each other one way only; no file is long.
 * @param {Record<string, string>} sources texts, by their paths
 * @returns {string[]} what breaks that
 */
export function areaProblems(sources) {
  const paths = Object.keys(sources);
  const declared = paths.flatMap(path => /^core\/contract\/([\w-]+)\.ts$/.exec(path)?.[1] ?? []);
  const areas = new Set(paths.flatMap(path => /^core\/([\w-]+)\//.exec(path)?.[1] ?? []));
  const strange = [...areas].filter(
    area => ![...kernel, ...declared, ...withoutOperations].includes(area),
  );
  const long = paths.filter(
    path => !inTests.test(path) && !data.test(path) && lines(sources[path] ?? '') > longest,
  );
  return [
    ...strange.map(area => `core/${area}/: the contract has no such area.`),
    ...ringsOf(usesOf(sources)).map(ring => `core/: areas use each other in a ring: ${ring}.`),
    ...long.map(
      path => `${path}: ${lines(sources[path] ?? '')} lines. At most ${longest}: split it.`,
    ),
  ];
}

/** @param {string} text */
const lines = text => text.trimEnd().split('\n').length;

/** @param {Record<string, string>} sources @returns {Map<string, Set<string>>} which area uses which others */
function usesOf(sources) {
  /** @type {Map<string, Set<string>>} */
  const uses = new Map();
  for (const [path, text] of Object.entries(sources)) {
    const own = areaOf(path);
    if (own === null || inTests.test(path)) continue;
    const used = uses.get(own) ?? new Set();
    uses.set(own, used);
    for (const [, to = ''] of text.matchAll(imported)) {
      const other = areaOf(
        normalize(join(dirname(path), to))
          .split(sep)
          .join('/'),
      );
      if (other !== null && other !== own) used.add(other);
    }
  }
  return uses;
}

/** @param {string} path */
function areaOf(path) {
  const area = /^core\/([\w-]+)\//.exec(path)?.[1];
  return area === undefined || kernel.includes(area) ? null : area;
}

/** @param {Map<string, Set<string>>} uses @returns {string[]} each ring once, begun at its first name */
function ringsOf(uses) {
  /** @type {Set<string>} */
  const rings = new Set();
  /** @param {string[]} way */
  const follow = way => {
    for (const next of uses.get(way.at(-1) ?? '') ?? []) {
      const at = way.indexOf(next);
      if (at === 0 && way.every(each => each >= next)) rings.add([...way, next].join(' → '));
      if (at === -1) follow([...way, next]);
    }
  };
  for (const area of uses.keys()) follow([area]);
  return [...rings];
}

/** @param {string} root @returns {Record<string, string>} */
function sourcesOf(root) {
  const paths = ['core', 'electron', 'renderer', 'drizzle/schema'].flatMap(top =>
    readdirSync(join(root, top), { recursive: true, withFileTypes: true })
      .filter(each => each.isFile() && /\.tsx?$/.test(each.name))
      .map(each => join(each.parentPath, each.name)),
  );
  return Object.fromEntries(
    paths.map(path => [
      path
        .slice(root.length)
        .replace(/^[/\\]+/, '')
        .split(sep)
        .join('/'),
      readFileSync(path, 'utf8'),
    ]),
  );
}
