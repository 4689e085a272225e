import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cruise, type IConfiguration, type ICruiseResult } from 'dependency-cruiser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const rulesFile = pathToFileURL(join(root, '.dependency-cruiser.mjs')).href;
const { default: rules } = (await import(rulesFile)) as { default: IConfiguration };
const forbidden = rules.forbidden ?? [];

/** What a small house imports when nothing is wrong with it. */
const house: Record<string, string> = {
  'package.json': JSON.stringify({
    type: 'module',
    dependencies: { react: '1.0.0', 'drizzle-orm': '1.0.0' },
    devDependencies: { electron: '1.0.0', vitest: '1.0.0' },
  }),
  'core/contract/money.ts': 'export const zero = 0;',
  'core/contract/index.ts': "export { zero } from './money.ts';",
  'core/format/amounts.ts': "import '../contract/money.ts'; export const amount = '0';",
  'core/text/en.ts': "import '../format/amounts.ts'; export const en = {};",
  'drizzle/schema/orders.ts': "import 'drizzle-orm'; export const orders = 1;",
  'core/orders/hold.ts':
    "import { orders } from '../../drizzle/schema/orders.ts'; import '../events/get.ts'; export const hold = orders;",
  'core/events/get.ts':
    "import '../contract/money.ts'; import './parts/rule.ts'; export const get = 1;",
  'core/events/parts/rule.ts': 'export const rule = 1;',
  'electron/ipc/router.ts':
    "import '../../core/orders/hold.ts'; import '../program/open.ts'; export const router = 1;",
  'electron/hosts/desktop/index.ts':
    "import 'electron'; import 'node:http'; import '../../ipc/router.ts';",
  'electron/hosts/desktop/preload/index.ts': "import 'electron';",
  'electron/hosts/loopback/index.ts': "import '../../ipc/router.ts'; import '../page.ts';",
  'electron/hosts/page.ts': 'export const page = 1;',
  'electron/program/open.ts': "import '../../core/database/pool.ts'; export const open = 1;",
  'core/database/pool.ts': "import '../contract/money.ts'; export const pool = 1;",
  'renderer/ui/money.ts':
    "import 'react'; import '../../core/contract/index.ts'; import '../../core/text/en.ts';",
  'renderer/features/sell/sell.ts': "import '../../ui/money.ts'; export const sell = 1;",
  'renderer/features/orders/orders.ts': "import '../../ui/money.ts'; export const list = 1;",
  'renderer/shell/pages/both.ts':
    "import '../../features/sell/sell.ts'; import '../../features/orders/orders.ts'; export const both = 1;",
  'renderer/main.ts': "import './shell/pages/both.ts';",
  'scripts/start.mjs': "import 'node:fs';",
  'core/orders/hold.test.ts':
    "import 'vitest'; import './hold.ts'; import '../events/parts/rule.ts';",
  ...Object.fromEntries(
    ['react', 'zustand', 'papaparse', 'drizzle-orm', 'electron', 'vitest', 'undeclared'].flatMap(
      name => [
        [`node_modules/${name}/package.json`, JSON.stringify({ name, main: 'index.js' })],
        [`node_modules/${name}/index.js`, 'module.exports = {};'],
      ],
    ),
  ),
};

/** For each rule, the one line that breaks it: file and import, and what else must be there for it. */
const planted: Record<
  string,
  [file: string, line: string, beside?: Readonly<Record<string, string>>]
> = {
  'contract-stands-alone': ['core/contract/money.ts', "import '../orders/hold.ts';"],
  'contract-runs-in-a-window': ['core/contract/money.ts', "import 'node:crypto';"],
  'words-and-formats-stand-alone': ['core/format/amounts.ts', "import '../text/en.ts';"],
  'words-and-formats-run-in-a-window': ['core/text/en.ts', "import 'react';"],
  'core-knows-no-host': ['core/orders/hold.ts', "import '../../electron/ipc/router.ts';"],
  'core-knows-no-electron-http-or-react': ['core/orders/hold.ts', "import 'node:http';"],
  'schema-knows-only-the-contract': [
    'drizzle/schema/orders.ts',
    "import '../../core/events/get.ts';",
  ],
  'renderer-sees-only-the-contract': [
    'renderer/ui/money.ts',
    "import '../../core/orders/hold.ts';",
  ],
  'renderer-has-no-node': ['renderer/ui/money.ts', "import 'node:fs';"],
  'features-stand-apart': ['renderer/features/sell/sell.ts', "import '../orders/orders.ts';"],
  'screens-know-no-frame': [
    'renderer/features/sell/sell.ts',
    "import '../../shell/pages/both.ts';",
  ],
  'building-blocks-know-no-screen': ['renderer/ui/money.ts', "import '../features/sell/sell.ts';"],
  'hosts-know-no-screen': ['electron/ipc/router.ts', "import '../../renderer/ui/money.ts';"],
  'electron-only-where-there-is-one': ['electron/ipc/router.ts', "import 'electron';"],
  'preload-has-no-logic': [
    'electron/hosts/desktop/preload/index.ts',
    "import '../../../../core/contract/index.ts';",
  ],
  'one-barrel-only': ['core/orders/hold.ts', "import '../access/index.ts';"],
  'parts-are-private': ['core/orders/hold.ts', "import '../events/parts/rule.ts';"],
  'hosts-use-no-parts': ['electron/ipc/router.ts', "import '../../core/events/parts/rule.ts';"],
  'the-database-knows-no-area': ['core/database/pool.ts', "import '../events/get.ts';"],
  'locks-know-no-area': ['core/locks/orders.ts', "import '../events/get.ts';"],
  'the-program-knows-no-host': ['electron/ipc/router.ts', "import '../hosts/page.ts';"],
  'hosts-stand-apart': ['electron/hosts/desktop/index.ts', "import '../loopback/index.ts';"],
  'the-program-knows-no-operation': ['electron/program/open.ts', "import '../ipc/router.ts';"],
  'tests-stay-out-of-the-program': ['core/events/get.ts', "import '../orders/hold.test.ts';"],
  'scripts-stand-alone': ['scripts/start.mjs', "import '../core/events/get.ts';"],
  'no-cycles': ['core/events/get.ts', "import '../orders/hold.ts';"],
  'no-orphans': ['core/orders/forgotten.ts', 'export const forgotten = 1;'],
  'only-a-test-needs-it': [
    'core/orders/states.ts',
    'export const states = 1;',
    { 'core/orders/states.test.ts': "import './states.ts';" },
  ],
  'imports-resolve': ['core/orders/hold.ts', "import './nowhere.ts';"],
  'packages-are-declared': ['core/orders/hold.ts', "import 'undeclared';"],
  'tools-are-not-shipped': ['core/orders/hold.ts', "import 'vitest';"],
};

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rowlock-boundaries-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** @returns the rules that a house of these files breaks, each with the file that breaks it */
async function broken(name: string, files: Record<string, string>): Promise<string[]> {
  const baseDir = join(folder, name);
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(baseDir, path)), { recursive: true });
    await writeFile(join(baseDir, path), text);
  }
  const areas = ['core', 'drizzle', 'electron', 'renderer', 'scripts'];
  const { doNotFollow, tsPreCompilationDeps } = rules.options ?? {};
  const { output } = await cruise(areas, {
    baseDir,
    validate: true,
    ruleSet: { forbidden },
    ...(doNotFollow && { doNotFollow }),
    ...(tsPreCompilationDeps && { tsPreCompilationDeps }),
  });
  return (output as ICruiseResult).summary.violations.map(
    each => `${each.rule.name}: ${each.from}`,
  );
}

describe('the boundaries between the areas', () => {
  it('each carry their reason', () => {
    expect(forbidden.filter(rule => (rule.comment ?? '').length < 40)).toEqual([]);
    expect(forbidden.filter(rule => rule.severity !== 'error')).toEqual([]);
  });

  it('allow a house in which imports go one way', async () => {
    expect(await broken('sound', house)).toEqual([]);
  });

  it('are each tried below', () => {
    expect(Object.keys(planted).toSorted()).toEqual(forbidden.map(rule => rule.name).toSorted());
  });

  it.each(Object.entries(planted))('catch what breaks %s', async (rule, [file, line, beside]) => {
    const files = {
      ...house,
      ...beside,
      'core/access/index.ts': "import '../contract/money.ts';",
      [file]: `${line}\n${house[file] ?? ''}`,
    };
    expect(await broken(rule, files)).toContain(`${rule}: ${file}`);
  });

  it.each(['react', 'zustand', 'papaparse'])('keep %s in the window', async name => {
    const [contract, useCase] = ['core/contract/money.ts', 'core/orders/hold.ts'];
    const files = { ...house };
    for (const file of [contract, useCase]) files[file] = `import '${name}';\n${house[file] ?? ''}`;
    const found = await broken(`window-${name}`, files);
    expect(found).toContain(`contract-runs-in-a-window: ${contract}`);
    expect(found).toContain(`core-knows-no-electron-http-or-react: ${useCase}`);
  });
});

describe('the screens', () => {
  it('are named as the areas; only Sell and Admin, which walk through several, have names of their own', async () => {
    const [areas, screens] = await Promise.all(
      ['core', 'renderer/features'].map(folder => readdir(join(root, folder))),
    );
    expect(screens?.filter(name => !areas?.includes(name))).toEqual(['admin', 'sell']);
  });
});
