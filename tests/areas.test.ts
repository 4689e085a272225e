import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';

const check = join(import.meta.dirname, '..', 'scripts', 'checks', 'areas.mjs');
const { areaProblems } = (await import(pathToFileURL(check).href)) as {
  areaProblems: (sources: Record<string, string>) => string[];
};

const sound = {
  'core/contract/orders.ts': '',
  'core/contract/events.ts': '',
  'core/orders/hold.ts': "import { event } from '../events/get.ts';",
  'core/events/get.ts': "import type { Tx } from '../database/pool.ts';",
  'core/database/pool.ts': '',
};

describe('the areas of the core', () => {
  test('are those of the contract, and use each other one way', () => {
    expect(areaProblems(sound)).toEqual([]);
  });

  test('may not use each other in a ring, whatever the files between', () => {
    const ring = { ...sound, 'core/events/parts/row.ts': "import '../../orders/hold.ts';" };
    expect(areaProblems(ring)).toEqual([
      'core/: areas use each other in a ring: events → orders → events.',
    ]);
    const inTests = { ...sound, 'core/events/get.test.ts': "import '../orders/hold.ts';" };
    expect(areaProblems(inTests)).toEqual([]);
  });

  test('have no other folder beside them', () => {
    expect(areaProblems({ ...sound, 'core/utils/all.ts': '' })).toEqual([
      'core/utils/: the contract has no such area.',
    ]);
  });
});

test('no file is longer than somebody reads at once, but for sentences and tests', () => {
  const long = 'const line = 1;\n'.repeat(151);
  expect(areaProblems({ ...sound, 'renderer/ui/long.tsx': long })).toEqual([
    'renderer/ui/long.tsx: 151 lines. At most 150: split it.',
  ]);
  const allowed = { 'core/text/en/sell.ts': long, 'core/orders/hold.pg.test.ts': long };
  expect(areaProblems({ ...sound, ...allowed })).toEqual([]);
});
