import { join } from 'node:path';
import { ESLint, Linter } from 'eslint';
import { parser } from 'typescript-eslint';
import { describe, expect, it } from 'vitest';

const eslint = new ESLint({ cwd: join(import.meta.dirname, '..') });

/** Rules of our own making: what is banned, and what to use instead. */
const ownRules = [
  'no-restricted-syntax',
  'no-restricted-globals',
  'no-restricted-imports',
  'no-console',
];

/** What is said of a line at this path, whether or not there is such a file. */
async function saidOf(path: string, line: string): Promise<string> {
  const { rules = {} } = (await eslint.calculateConfigForFile(path)) as Linter.Config;
  const own = Object.fromEntries(Object.entries(rules).filter(([name]) => ownRules.includes(name)));
  const config = { files: ['**/*.ts'], languageOptions: { parser }, rules: own };
  const found = new Linter().verify(line, config, path);
  return found.map(each => each.message).join('\n');
}

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
  it.each(locks)('is refused outside the register: %s', async line => {
    for (const path of ['core/orders/pay.ts', 'core/participants/parts/x.ts', 'electron/x.ts']) {
      expect(await saidOf(path, line)).toMatch('core/locks');
    }
  });

  it.each(locks)('is allowed in the register and in tests: %s', async line => {
    for (const path of ['core/locks/orders.ts', 'core/orders/pay.pg.test.ts', 'tests/x.ts']) {
      expect(await saidOf(path, line)).toBe('');
    }
  });

  it('is not what a sentence or a symbol is taken for', async () => {
    const lines = `report('waits for updates'); Symbol.for('x'); tell('the shared lock is there');`;
    expect(await saidOf('core/orders/pay.ts', lines)).toBe('');
  });
});

describe('a hook', () => {
  it.each(['afterEach(cleanup);', 'beforeAll(() => begin());'])(
    'is refused in what many tests of pages read: %s',
    async line => {
      expect(await saidOf('renderer/api/host.testing.ts', line)).toMatch('page.testing.ts');
      expect(await saidOf('renderer/ui/page.testing.ts', line)).toBe('');
      expect(await saidOf('renderer/ui/keys.test.ts', line)).toBe('');
    },
  );
});

describe('a state', () => {
  const written = [
    `tx.update(orders).set({ status: 'paid', paidAt });`,
    `tx.update(orderLines).set(isEmpty ? { state: 'released' } : { quantity });`,
  ];

  it.each(written)('is not written past its table: %s', async line => {
    expect(await saidOf('core/orders/parts/x.ts', line)).toMatch('core/orders/states.ts');
  });

  it('is written by a step of it', async () => {
    const line = `tx.update(orders).set({ status: step('order', ['held'], 'paid') });`;
    expect(await saidOf('core/orders/parts/x.ts', line)).toBe('');
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
    ['electron/program/x.ts', `console.log('here');`, 'console'],
  ];

  it.each(banned)('in %s, %s', async (path, line, instead) => {
    expect(await saidOf(path, line)).toMatch(instead);
  });
});
