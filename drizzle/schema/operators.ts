import { sql } from 'drizzle-orm';
import { boolean, check, index, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import type { OperatorId } from '../../core/contract/ids.ts';
import { idOf, minorUnits, moment, momentOfAct } from './columns.ts';

/**
 * What operators may do, by name. The delivered roles (clerk, organizer, admin) stand here too; their
 * permissions are null until somebody changes them, so that a newer program may deliver more.
 */
export const roles = pgTable(
  'roles',
  {
    id: text().primaryKey(),
    /** Null for the delivered ones, which screens translate. */
    name: text(),
    permissions: text().array(),
    createdAt: momentOfAct(),
  },
  table => [
    uniqueIndex('roles_name').on(sql`lower(${table.name})`),
    check(
      'roles_delivered_or_named',
      sql`(${table.id} in ('clerk', 'organizer', 'admin')) = (${table.name} is null)`,
    ),
    check('roles_own_permissions', sql`${table.name} is null or ${table.permissions} is not null`),
    check(
      'roles_admin_may_everything',
      sql`${table.id} <> 'admin' or ${table.permissions} is null`,
    ),
  ],
);

export const operators = pgTable(
  'operators',
  {
    id: idOf<OperatorId>().primaryKey(),
    email: text().notNull(),
    name: text().notNull(),
    role: text()
      .notNull()
      .references(() => roles.id, { onDelete: 'restrict' }),
    passwordHash: text().notNull(),
    /** For changing over at a counter; null until the operator chooses one. */
    pinHash: text(),
    /** The password is a one-time one: nothing is permitted before another is chosen. */
    mustChangePassword: boolean().notNull().default(false),
    /**
     * What they give back for one order without a second person, in the currency of the settings; null
     * for as much as there is.
     */
    refundLimitMinor: minorUnits(),
    /** How long a one-time password is good for; null for one that the operator chose. */
    oneTimeUntil: moment(),
    active: boolean().notNull().default(true),
    createdAt: momentOfAct(),
  },
  table => [
    uniqueIndex('operators_email').on(sql`lower(${table.email})`),
    index('operators_of_role').on(table.role),
    check(
      'operators_one_time_until',
      sql`${table.oneTimeUntil} is null or ${table.mustChangePassword}`,
    ),
    check('operators_names_filled', sql`${table.email} <> '' and ${table.name} <> ''`),
    check('operators_refund_limit', sql`${table.refundLimitMinor} >= 0`),
  ],
);
