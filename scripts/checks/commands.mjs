import { codeIn } from './code-in.mjs';

/**
 * @typedef {object} Known what can be typed
 * @property {readonly string[]} scripts of package.json
 * @property {readonly string[]} tools that npx finds
 * @property {(script: string, first: string) => readonly string[]} flags of a script, where this is its first word
 * @property {Readonly<Record<string, readonly string[]>>} words that a script takes; without an entry, any
 */

/**
 * @param {Readonly<Record<string, string>>} documents their texts, by their paths
 * @param {Known} known
 * @returns {string[]} a sentence for each command that does not work as it is written
 */
export function commandProblems(documents, known) {
  return Object.entries(documents).flatMap(([document, text]) =>
    codeIn(text).flatMap(code =>
      problemsOf(code, known).map(each => `${document}: ${code}: ${each}`),
    ),
  );
}

const ofNpmItself = ['ci', 'install'];
const withoutRun = ['start', 'test'];

/** @param {string} code @param {Known} known @returns {string[]} */
function problemsOf(code, known) {
  // What is in brackets may be left out, and must work where it is not.
  const [program, ...words] = code.replace(/[[\]]/g, '').split(/\s+/);
  if (program === 'npx') return toolProblems(words, known);
  // A command of maintenance is often named alone, once the text has said how it is called.
  if (known.words['maintenance']?.includes(program ?? '')) {
    return scriptProblems('maintenance', [program ?? '', ...words], known);
  }
  if (program === 'rowlock' && words[0] === '--maintenance') {
    return scriptProblems('maintenance', words.slice(1), known);
  }
  if (program !== 'npm' || words.length === 0) return [];
  const [verb = '', ...rest] = words;
  if (ofNpmItself.includes(verb)) return [];
  const [script = '', ...given] = verb === 'run' ? rest : words;
  if (verb !== 'run' && !withoutRun.includes(verb)) return [`npm has no ${verb}.`];
  if (!known.scripts.includes(script)) return [`package.json has no ${script}.`];
  if (given.length > 0 && given[0] !== '--') return ['npm keeps that for itself without a --.'];
  return scriptProblems(script, given.slice(1), known);
}

/** @param {string} script @param {string[]} given @param {Known} known */
function scriptProblems(script, given, known) {
  const [first = ''] = given;
  const takes = known.words[script];
  const flags = known.flags(script, first);
  return given.flatMap((word, at) => {
    const [flag = ''] = word.split('=');
    if (flag.startsWith('--')) return flags.includes(flag) ? [] : [`${script} knows no ${flag}.`];
    // What follows a flag is its value.
    const isValue = given[at - 1]?.startsWith('--') === true;
    return isValue || !takes || takes.includes(word) ? [] : [`${script} knows no ${word}.`];
  });
}

/** @param {string[]} words @param {Known} known */
function toolProblems([tool = '', ...given], known) {
  if (!known.tools.includes(tool)) return [`npx finds no ${tool}.`];
  const takes = known.words[`${tool} --project`];
  const project = given[given.indexOf('--project') + 1] ?? '';
  if (!takes || !given.includes('--project') || takes.includes(project)) return [];
  return [`there is no project ${project}.`];
}
