import { z } from 'zod';
import { OperatorId } from './ids.ts';
import { command, outside, query } from './operation.ts';
import { Permission, Role } from './permissions.ts';
import { refuses } from './refusals.ts';
import { line } from './text.ts';

/** Unique whatever its case; kept as typed, compared in lower case. */
export const Email = z.string().trim().max(254).pipe(z.email('email'));

/** Long rather than odd: no rules of composition (NIST SP 800-63B, 3.1.1.2). */
export const Password = z.string().min(10).max(200);

const Signature = z.string().min(1).max(200);

export const Operator = z.object({
  id: OperatorId,
  name: z.string(),
  email: z.string(),
  role: Role,
  permissions: z.array(Permission),
  /** Signed in with a one-time password: nothing is permitted before another is chosen. */
  mustChangePassword: z.boolean(),
});
export type Operator = z.output<typeof Operator>;

/** Whoever is created: the first admin, and everybody after. */
export const NewOperator = z.object({ name: line(100), email: Email, password: Password });

/** Tokens travel only over HTTP; in the desktop window they stay in the main process. */
export const SignedIn = z.object({
  operator: Operator,
  accessToken: z.string().optional(),
  refreshToken: z.string().optional(),
  expiresAt: z.string().optional(),
});
export type SignedIn = z.output<typeof SignedIn>;

export const access = {
  /** Creates the first admin, only while nobody exists. */
  setUp: command('anyone')
    .errors(refuses('ALREADY_SET_UP', 'PASSWORD_COMMON'))
    .input(NewOperator)
    .output(z.object({ operator: Operator })),
  signIn: outside('anyone')
    .errors(refuses('WRONG_CREDENTIALS', 'TRY_LATER'))
    .input(z.object({ email: Signature, password: Signature }))
    .output(SignedIn),
  /** Exchanges a refresh token for a new pair; the old one is spent. */
  refresh: outside('anyone')
    .errors(refuses('WRONG_CREDENTIALS'))
    .input(z.object({ refreshToken: Signature }))
    .output(SignedIn),
  signOut: command('newcomer').output(z.object({})),
  me: query('newcomer').output(z.object({ operator: Operator })),
  /** Replaces one's own password; ends one's other sign-ins. */
  changePassword: outside('newcomer')
    .errors(
      refuses(
        'WRONG_CREDENTIALS',
        'TRY_LATER',
        'PASSWORD_COMMON',
        'PASSWORD_UNCHANGED',
        'CHANGED_MEANWHILE',
      ),
    )
    .input(z.object({ oldPassword: Signature, newPassword: Password }))
    .output(z.object({ operator: Operator })),
  operators: query('manageOperators').output(
    z.object({ operators: z.array(Operator.extend({ active: z.boolean() })) }),
  ),
  addOperator: command('manageOperators')
    .errors(refuses('EMAIL_TAKEN', 'PASSWORD_COMMON', 'ID_REUSED'))
    .input(
      NewOperator.extend({
        id: OperatorId,
        role: Role,
        /** The password is a one-time one, to be handed over. */
        mustChangePassword: z.boolean().default(false),
      }),
    )
    .output(z.object({ operator: Operator })),
};
