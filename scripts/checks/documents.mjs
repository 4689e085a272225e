import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { commandProblems } from './commands.mjs';
import { decisionProblems } from './decisions.mjs';
import { knownCommands } from './known-commands.mjs';
import { atRunTime, pathProblems } from './paths.mjs';

const notOurs = /^(node_modules|out|dist|artifacts|\.git|\.vitest)$/;

/** @param {string} root @returns {Promise<string[]>} what the documents name and there is not */
export async function problems(root) {
  const documents = documentsOf(root);
  return [
    ...pathProblems(documents, entriesOf(root), atRunTime),
    ...commandProblems(documents, await knownCommands(root)),
    ...decisionProblems(documents),
  ];
}

/** @param {string} root @returns {Record<string, string>} their texts, by their paths */
function documentsOf(root) {
  const own = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md'].filter(name =>
    existsSync(join(root, name)),
  );
  const others = entriesOf(join(root, 'docs')).filter(path => path.endsWith('.md'));
  const paths = [...own, ...others.map(path => `docs/${path}`)];
  return Object.fromEntries(paths.map(path => [path, readFileSync(join(root, path), 'utf8')]));
}

/** @param {string} root @returns {string[]} every file and folder, folders with a slash at their end */
function entriesOf(root) {
  const top = readdirSync(root, { withFileTypes: true }).filter(each => !notOurs.test(each.name));
  const below = top
    .filter(each => each.isDirectory())
    .flatMap(each => readdirSync(join(root, each.name), { recursive: true, withFileTypes: true }));
  return [...top, ...below].map(each => {
    const path = relative(root, join(each.parentPath, each.name)).split(sep).join('/');
    return each.isDirectory() ? `${path}/` : path;
  });
}
