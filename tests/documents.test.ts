import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';

interface Known {
  scripts: string[];
  tools: string[];
  flags: (script: string, first: string) => string[];
  words: Record<string, string[]>;
}
type Documents = Record<string, string>;

const root = join(import.meta.dirname, '..');
const load = (name: string): Promise<unknown> =>
  import(pathToFileURL(join(root, 'scripts', 'checks', `${name}.mjs`)).href);
const { pathProblems } = (await load('paths')) as {
  pathProblems: (documents: Documents, entries: string[], elsewhere: Documents) => string[];
};
const { commandProblems } = (await load('commands')) as {
  commandProblems: (documents: Documents, known: Known) => string[];
};
const { decisionProblems } = (await load('decisions')) as {
  decisionProblems: (documents: Documents) => string[];
};
const { knownCommands } = (await load('known-commands')) as {
  knownCommands: (root: string) => Promise<Known>;
};

const entries = [
  ...['README.md', 'core/', 'core/orders/', 'core/orders/hold.ts', 'core/database/busy.test.ts'],
  ...['docs/', 'docs/faults.md', 'docs/decisions/', 'electron/', 'electron/ipc/router.ts'],
  'electron/core/elsewhere.ts',
];
const lostIn = (text: string, at = 'docs/faults.md', elsewhere = {}) =>
  pathProblems({ [at]: text }, entries, elsewhere);

describe('a path in a document', () => {
  test.each([
    'Where it is: `core/orders/hold.ts`, in `core/orders/`.',
    'Its end is enough: `router.ts`, `ipc/router.ts`.',
    'A pattern leads somewhere: `core/<area>/<operation>.ts`, `core/database/*.test.ts`, `{core,docs}/`.',
    'A [link](../README.md), [one](faults.md#top) beside it, and [one](https://example.org/a) outside.',
    'No paths: `/rpc`, `orders.hold`, `~/.config/Rowlock`, `{"ready":true}`.',
    '```\ncat core/orders/hold.ts # not gone.ts\n```',
  ])('may be written so: %s', text => {
    expect(lostIn(text)).toEqual([]);
  });

  test.each([
    ['`core/orders/gone.ts`', 'core/orders/gone.ts'],
    ['`gone.ts`', 'gone.ts'],
    // From its folder, not as the end of any other path.
    ['`core/elsewhere.ts`', 'core/elsewhere.ts'],
    ['`orders/router.ts`', 'orders/router.ts'],
    ['`core/gone/<operation>.ts`', 'core/gone/<operation>.ts'],
    ['two on a line: `README.md` and\n`docs/gone.md`', 'docs/gone.md'],
    ['a [link](gone.md)', 'docs/gone.md'],
    ['a [link](README.md) from the wrong folder', 'docs/README.md'],
    ['```\nnode core/gone.mjs\n```', 'core/gone.mjs'],
  ])('is missed where it leads nowhere: %s', (text, path) => {
    expect(lostIn(text)).toEqual([`docs/faults.md: there is no ${path}.`]);
  });

  test('may lie elsewhere, while a document names it', () => {
    const elsewhere = { 'logs/': 'made at the first start' };
    expect(lostIn('See `logs/`.', 'README.md', elsewhere)).toEqual([]);
    expect(lostIn('See `README.md`.', 'README.md', elsewhere)).toEqual([
      'No document names logs/: take it off the exceptions.',
    ]);
  });
});

describe('a command in a document', async () => {
  const known = await knownCommands(root);
  const wrongIn = (text: string) => commandProblems({ 'README.md': text }, known);

  test.each([
    '`npm ci`, `npm start -- --demo`, `npm test -- unit program`, `npm run build`',
    '`npm run headless -- --port 0 --data-dir DIR [--database-url URL]`',
    '`npm run maintenance -- help` and `npm run maintenance -- write-enrolment --file FILE`',
    '`verify-journal --head=WORDS`, `rowlock --maintenance cleanup-reservations --dry-run`',
    '`npm run hammer -- --attempts 1000000`, `npm run faults -- --short disk-full`',
    '`npm run bench -- --write docs/performance.md`, `npm run package -- --installers`',
    '```\n$ ls\nnpm test   # everything\nnpx vitest run --project unit core/database/busy.test.ts\n```',
  ])('works as it is written: %s', text => {
    expect(wrongIn(text)).toEqual([]);
  });

  test.each([
    ['npm run gone', 'package.json has no gone.'],
    ['npm check', 'npm has no check.'],
    ['npm start --demo', 'npm keeps that for itself without a --.'],
    ['npm start -- --gone', 'start knows no --gone.'],
    ['npm run headless -- --port 0 [--gone URL]', 'headless knows no --gone.'],
    ['npm run maintenance -- gone', 'maintenance knows no gone.'],
    ['npm run maintenance -- change-key --file F', 'maintenance knows no --file.'],
    ['read-enrolment --gone', 'maintenance knows no --gone.'],
    ['rowlock --maintenance gone', 'maintenance knows no gone.'],
    ['npm run hammer -- --short', 'hammer knows no --short.'],
    ['npm run faults -- disk-fall', 'faults knows no disk-fall.'],
    ['npm run bench -- --gone=1', 'bench knows no --gone.'],
    ['npm run check -- --fast', 'check knows no --fast.'],
    ['npm test -- units', 'test knows no units.'],
    ['npx vitest run --project units', 'there is no project units.'],
    ['npx no-such-tool', 'npx finds no no-such-tool.'],
  ])('is found where it does not: %s', (command, problem) => {
    expect(wrongIn(`\`${command}\``)).toContain(`README.md: ${command}: ${problem}`);
    expect(wrongIn(`\`\`\`\n${command}  # a remark\n\`\`\``)).toContain(
      `README.md: ${command}: ${problem}`,
    );
  });
});

describe('a decision record', () => {
  const index = {
    'docs/decisions/README.md': '| 1 | [One way in](0001-one-way-in.md) | Accepted |',
  };
  const of = (text: string, beside: Documents = index) =>
    decisionProblems({ ...beside, 'docs/decisions/0001-one-way-in.md': text });

  test('says whether it still holds, and the index says the same', () => {
    expect(of('# 1. One way in\n\n**Status.** Accepted.\n')).toEqual([]);
    expect(of('# 1. One way in\n')).toEqual([
      'docs/decisions/0001-one-way-in.md: it does not say its status.',
    ]);
    expect(of('**Status.** Replaced by 2.')).toEqual([
      'docs/decisions/README.md: 0001-one-way-in.md is "Replaced by 2".',
    ]);
  });

  test('stands in the index', () => {
    expect(of('**Status.** Accepted.', {})).toEqual([
      'docs/decisions/README.md: 0001-one-way-in.md is missing.',
    ]);
  });
});
