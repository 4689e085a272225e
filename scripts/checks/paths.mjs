import { posix } from 'node:path';
import { codeIn } from './code-in.mjs';

/** What documents name and a checkout does not hold, with the reason. */
export const atRunTime = {
  '.env': 'written by whoever sets a counter up',
  'server-ca.pem': 'put into the data folder, or written there when a counter joins',
  'installation.key': 'made in the data folder at the first start',
  'counter.json': 'made in the data folder at the first start',
  'journal-heads.json': 'made in the data folder once something is sealed',
  'logs/': 'made in the data folder at the first start',
  'dist/': 'made by npm run package',
  'artifacts/dev-data': 'made by npm run dev',
  'artifacts/pictures/index.html': 'made by npm run pictures',
  'artifacts/screens': 'made by npm test',
};

const files = /\.(md|ts|tsx|mjs|js|json|sql|yml|css|png|svg|pem|key|env|example)$/;

/**
 * @param {Readonly<Record<string, string>>} documents their texts, by their paths
 * @param {readonly string[]} entries files and folders of the checkout, folders with a slash at their end
 * @param {Readonly<Record<string, string>>} elsewhere paths that are not in it, with the reason
 * @returns {string[]} a sentence for each path that leads nowhere, and for each exception nobody needs
 */
export function pathProblems(documents, entries, elsewhere) {
  const folders = new Set(entries.map(each => each.split('/')[0]));
  const used = new Set();
  /** @param {string} path */
  const isThere = path => {
    // From the root where it begins with a folder there, else the end of any path: `ipc/chain.ts`.
    const pattern = new RegExp(
      `${folders.has(path.split('/')[0]) ? '^' : '(^|/)'}${matching(path)}/?$`,
    );
    return entries.some(each => pattern.test(each));
  };
  const lost = Object.entries(documents).flatMap(([document, text]) => {
    const named = pathsIn(text).filter(path => {
      if (path in elsewhere) used.add(path);
      return !(path in elsewhere) && !isThere(path);
    });
    const led = linksIn(text)
      .map(link => posix.join(posix.dirname(document), link))
      .filter(path => !entries.some(each => each === path || each === `${path}/`));
    return [...named, ...led].map(path => `${document}: there is no ${path}.`);
  });
  const idle = Object.keys(elsewhere).filter(path => !used.has(path));
  return [...lost, ...idle.map(path => `No document names ${path}: take it off the exceptions.`)];
}

/** @param {string} text @returns {string[]} */
function pathsIn(text) {
  return codeIn(text)
    .flatMap(code => code.split(/\s+/))
    .filter(word => /^[.\w<*{][\w.<>*{},@-]*(\/[\w.<>*{},@-]*)*$/.test(word))
    .filter(word => word.includes('/') || files.test(word));
}

/** @param {string} text @returns {string[]} where its links lead, in the checkout */
function linksIn(text) {
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target.replace(/#.*/, ''))
    .filter(target => target !== '' && !/^[a-z]+:/.test(target));
}

/** `<area>` and `*` stand for any name, `{a,b}` for either. @param {string} path */
function matching(path) {
  return path
    .replace(/\/$/, '')
    .replace(/[.+?^$()|[\]\\]/g, String.raw`\$&`)
    .replace(/<[^>]*>/g, '[^/]+')
    .replace(/\*\*|\*/g, star => (star === '*' ? '[^/]*' : '.*'))
    .replace(/\{([^}]*)\}/g, (_, names) => `(${names.replaceAll(',', '|')})`);
}
