import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { integer, pgTable, text } from 'drizzle-orm/pg-core';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const check = pathToFileURL(join(root, 'scripts', 'checks', 'migrations.mjs')).href;
const { driftOf } = (await import(check)) as {
  driftOf: (schema: Record<string, unknown>, migrated: object) => string[];
};

const empty = {
  ...{ version: '7', dialect: 'postgresql', tables: {}, enums: {}, schemas: {}, sequences: {} },
  ...{ roles: {}, policies: {}, views: {} },
  _meta: { columns: {}, schemas: {}, tables: {} },
};
const orders = pgTable('orders', { id: text().primaryKey(), heldBy: integer() });

test('tables that no migration makes are missed, and those it takes away', () => {
  expect(driftOf({}, empty)).toEqual([]);
  const drifted = [
    'tables: public.orders is not as the migrations leave it. Make one: npm run migrations',
  ];
  expect(driftOf({ orders }, empty)).toEqual(drifted);
  expect(driftOf({}, { ...empty, tables: { 'public.orders': {} } })).toEqual(drifted);
});
