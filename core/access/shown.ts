import type { operators } from '../../drizzle/schema/index.ts';
import { Operator } from '../contract/access.ts';
import { permissionsOf } from '../contract/permissions.ts';

/** An operator as everybody may see one. */
export const shownOperator = (row: typeof operators.$inferSelect): Operator =>
  Operator.parse({
    ...row,
    permissions: permissionsOf[row.role],
    hasPin: row.pinHash !== null,
  });
