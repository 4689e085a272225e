import { z } from 'zod';
import { CommandId, OperatorId } from './ids.ts';
import { Minor } from './money.ts';
import { command, query } from './operation.ts';
import { Permission, RoleId } from './permissions.ts';
import { refuses } from './refusals.ts';
import { NewOperator, Operator, Password } from './signing-in.ts';
import { line } from './text.ts';

/** An operator as those see one who look after operators. */
export const ListedOperator = Operator.extend({
  active: z.boolean(),
  lastSignInAt: z.string().nullable(),
  /** Too many wrong tries: until then nobody is let in with this address. */
  delayedUntil: z.string().nullable(),
  /** Days in which their one-time password is still good, a begun one counted; null for whoever chose theirs. */
  oneTimeDaysLeft: z.int().min(0).nullable(),
});
export type ListedOperator = z.output<typeof ListedOperator>;

/** A set of permissions that operators are given by its name. */
export const RoleTable = z.object({
  id: RoleId,
  /** Null for the delivered ones, which screens translate. */
  name: z.string().nullable(),
  permissions: z.array(Permission),
  /** Somebody has changed what a delivered role permits. */
  edited: z.boolean(),
  /** How many operators have it. */
  operators: z.int(),
});
export type RoleTable = z.output<typeof RoleTable>;

export const operators = {
  operators: query('manageOperators').output(z.object({ operators: z.array(ListedOperator) })),
  addOperator: command('manageOperators', ['operators'])
    .errors(refuses('EMAIL_TAKEN', 'PASSWORD_COMMON', 'ID_REUSED', 'NOT_FOUND'))
    .input(
      NewOperator.extend({
        id: OperatorId,
        role: RoleId,
        /** The password is a one-time one, to be handed over. */
        mustChangePassword: z.boolean().default(false),
        /** Without it as high as that of whoever adds them. */
        refundLimitMinor: Minor.nullable().optional(),
      }),
    )
    .output(z.object({ operator: Operator })),
  /** Nobody is given a role that permits more than whoever gives it may do. */
  changeRole: command('manageOperators', ['operators'])
    .errors(refuses('NOT_FOUND', 'LAST_ADMIN'))
    .input(z.object({ operatorId: OperatorId, role: RoleId }))
    .output(z.object({})),
  /**
   * What an operator gives back for one order without a second person; null is no limit. Nobody changes
   * their own, or gives a higher one than they have.
   */
  changeRefundLimit: command('manageOperators', ['operators'])
    .errors(refuses('NOT_FOUND'))
    .input(z.object({ operatorId: OperatorId, refundLimitMinor: Minor.nullable() }))
    .output(z.object({})),
  /** Lets them in no longer; what they did stays. */
  deactivate: command('manageOperators', ['operators'])
    .errors(refuses('NOT_FOUND', 'LAST_ADMIN'))
    .input(z.object({ operatorId: OperatorId }))
    .output(z.object({})),
  reactivate: command('manageOperators', ['operators'])
    .errors(refuses('NOT_FOUND'))
    .input(z.object({ operatorId: OperatorId }))
    .output(z.object({})),
  /** Only whoever has never done anything. */
  removeOperator: command('manageOperators', ['operators'])
    .errors(refuses('NOT_FOUND', 'LAST_ADMIN', 'OPERATOR_OWNS'))
    .input(z.object({ operatorId: OperatorId }))
    .output(z.object({})),
  /** For whoever has forgotten theirs; it must be changed at the next sign-in. */
  resetPassword: command('manageOperators', ['operators'])
    .errors(refuses('NOT_FOUND', 'PASSWORD_COMMON', 'ID_REUSED'))
    .input(z.object({ id: CommandId, operatorId: OperatorId, oneTimePassword: Password }))
    .output(z.object({})),
  /** Forgets their wrong tries. */
  unlock: command('manageOperators', ['operators'])
    .errors(refuses('NOT_FOUND'))
    .input(z.object({ operatorId: OperatorId }))
    .output(z.object({})),
  /** The delivered roles first, then a box office's own by name. */
  roles: query('manageOperators').output(z.object({ roles: z.array(RoleTable) })),
  /**
   * Makes a role of one's own, or changes what one permits. Null permissions put a delivered one back
   * as it was delivered.
   */
  saveRole: command('manageOperators', ['operators'])
    .errors(refuses('ROLE_FIXED', 'NAME_TAKEN'))
    .input(
      z.object({
        roleId: RoleId,
        name: line(60).nullable(),
        permissions: z.array(Permission).max(100).nullable(),
      }),
    )
    .output(z.object({ role: RoleTable })),
  /** Only one of a box office's own that nobody has. */
  removeRole: command('manageOperators', ['operators'])
    .errors(refuses('NOT_FOUND', 'ROLE_FIXED', 'ROLE_IN_USE'))
    .input(z.object({ roleId: RoleId }))
    .output(z.object({})),
};
