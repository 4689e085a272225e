import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');

/** Of our own making: what is banned, and what to use instead. */
const ownRules = /^(rowlock\(|eslint\((no-restricted-globals|no-restricted-imports|no-console)\))/;

interface Finding {
  readonly code: string;
  readonly message: string;
  readonly help?: string;
  readonly filename: string;
  readonly labels: readonly { readonly span: { readonly line: number } }[];
}

/** Lines to lint, by the path that they stand at; all of them are linted in one run. */
const lines = new Map<string, string[]>();
let findings: readonly Finding[] = [];
let folder = '';

/** Puts a line at a path; answers what was said of it, once the linter has run. */
function ask(path: string, line: string): () => string {
  const there = lines.get(path) ?? [];
  lines.set(path, there);
  const number = there.push(line);
  return () =>
    findings
      .filter(each => each.filename === path && each.labels[0]?.span.line === number)
      .map(({ message, help = '' }) => `${message} ${help}`)
      .join('\n');
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rowlock-lint-'));
  const written = await readFile(join(root, '.oxlintrc.json'), 'utf8');
  const config = written
    .replace('./scripts/lint/bans.mjs', join(root, 'scripts', 'lint', 'bans.mjs'))
    // These lines are of no program whose types could be known.
    .replace('"typeAware": true', '"typeAware": false');
  await writeFile(join(folder, '.oxlintrc.json'), config);
  for (const [path, said] of lines) {
    await mkdir(join(folder, dirname(path)), { recursive: true });
    await writeFile(join(folder, path), said.join('\n'));
  }
  const linter = join(root, 'node_modules', 'oxlint', 'bin', 'oxlint');
  const output = await promisify(execFile)(process.execPath, [linter, '-f', 'json', '.'], {
    cwd: folder,
    maxBuffer: 50_000_000,
  }).then(
    ({ stdout }) => stdout,
    // It ends with 1, as it has found something.
    (error: unknown) => (error as { stdout: string }).stdout,
  );
  const { diagnostics } = JSON.parse(output) as { diagnostics: readonly Finding[] };
  findings = diagnostics.filter(each => ownRules.test(each.code));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const locks: readonly string[] = [
  `tx.select().from(orders).where(isIt).for('update', { skipLocked: true });`,
  `tx.select().from(orders).for('no key update');`,
  `tx.select().from(orders).for(strength);`,
  'tx.execute(sql`select from ${orders} where id = ${id} for update`);',
  'tx.execute(sql`select from orders FOR KEY SHARE of orders`);',
  `client.query('select from orders for share');`,
  'client.query(`select pg_advisory_lock(1)`);',
  'tx.execute(sql`select pg_try_advisory_xact_lock(${one})`);',
  `client.query('lock table orders in share mode');`,
  `client.query('begin; LOCK orders IN EXCLUSIVE MODE');`,
];

describe('a lock', () => {
  for (const line of locks) {
    const outside = ['core/orders/pay.ts', 'core/participants/parts/x.ts', 'electron/x.ts'];
    const refused = outside.map(path => ask(path, line));
    it(`is refused outside the register: ${line}`, () => {
      for (const said of refused) expect(said()).toMatch('core/locks');
    });

    const inside = ['core/locks/orders.ts', 'core/orders/pay.pg.test.ts', 'tests/x.ts'];
    const allowed = inside.map(path => ask(path, line));
    it(`is allowed in the register and in tests: ${line}`, () => {
      for (const said of allowed) expect(said()).toBe('');
    });
  }

  const harmless = ask(
    'core/orders/pay.ts',
    `report('waits for updates'); Symbol.for('x'); tell('the shared lock is there');`,
  );
  it('is not what a sentence or a symbol is taken for', () => {
    expect(harmless()).toBe('');
  });
});

describe('a hook', () => {
  for (const line of ['afterEach(cleanup);', 'beforeAll(() => begin());']) {
    const refused = ask('renderer/api/host.testing.ts', line);
    const allowed = ['renderer/ui/page.testing.ts', 'renderer/ui/keys.test.ts'].map(path =>
      ask(path, line),
    );
    it(`is refused in what many tests of pages read: ${line}`, () => {
      expect(refused()).toMatch('page.testing.ts');
      for (const said of allowed) expect(said()).toBe('');
    });
  }
});

describe('a state', () => {
  for (const line of [
    `tx.update(orders).set({ status: 'paid', paidAt });`,
    `tx.update(orderLines).set(isEmpty ? { state: 'released' } : { quantity });`,
  ]) {
    const said = ask('core/orders/parts/x.ts', line);
    it(`is not written past its table: ${line}`, () => {
      expect(said()).toMatch('core/orders/states.ts');
    });
  }

  const stepped = ask(
    'core/orders/parts/x.ts',
    `tx.update(orders).set({ status: step('order', ['held'], 'paid') });`,
  );
  it('is written by a step of it', () => {
    expect(stepped()).toBe('');
  });
});

describe('elsewhere', () => {
  const banned: [path: string, line: string, instead: string][] = [
    ['core/orders/x.ts', 'const now = new Date();', 'context.now'],
    ['core/locks/orders.ts', 'const now = Date.now();', 'context.now'],
    ['core/events/x.ts', `throw new ORPCError('NOT_FOUND');`, 'refuse(context, code, data)'],
    ['core/events/x.ts', `throw new Refusal('NOT_FOUND', {});`, 'what its operation declares'],
    ['electron/program/x.ts', `throw new Refusal('NOT_FOUND', {});`, 'what its operation declares'],
    ['core/orders/x.ts', `const may = {} as May<'NOT_FOUND'>;`, 'what its operation declares'],
    [
      'core/locks/x.ts',
      `const may = {} as Context & May<'NOT_FOUND'>;`,
      'what its operation declares',
    ],
    ['core/events/x.ts', 'const home = process.env;', 'the host hands in'],
    ['electron/program/x.ts', `import { ipcMain } from 'electron';`, 'one way in'],
    ['renderer/ui/x.ts', `import { ipcRenderer } from 'electron';`, 'one way in'],
    ['core/events/x.ts', `import { Pool } from 'pg';`, 'checked-client'],
    ['electron/program/x.ts', `import { Client } from 'pg';`, 'checked-client'],
    ['electron/hosts/desktop/open-port.ts', `import { Client } from 'pg';`, 'checked-client'],
    ['electron/program/x.ts', `console.log('here');`, 'console'],
  ];
  for (const [path, line, instead] of banned) {
    const said = ask(path, line);
    it(`in ${path}, ${line}`, () => {
      expect(said()).toMatch(instead);
    });
  }

  const meant: [path: string, line: string][] = [
    ['core/refusal.ts', `throw new Refusal('NOT_FOUND', {});`],
    ['core/acting.ts', `const may = {} as May<'NOT_FOUND'>;`],
    ['core/events/y.ts', `import type { Pool } from 'pg';`],
    ['core/database/pool.ts', `import { Pool } from 'pg';`],
    ['electron/hosts/desktop/open-port.ts', `import { ipcMain } from 'electron';`],
    ['electron/hosts/desktop/preload/x.ts', `import { ipcRenderer } from 'electron';`],
    ['electron/x.test.ts', `const now = new Date();`],
  ];
  for (const [path, line] of meant) {
    const said = ask(path, line);
    it(`but not in ${path}, ${line}`, () => {
      expect(said()).toBe('');
    });
  }
});
