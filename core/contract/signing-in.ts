import { z } from 'zod';
import { OperatorId, SessionId } from './ids.ts';
import { Minor } from './money.ts';
import { command, outside, query } from './operation.ts';
import { Permission, RoleId } from './permissions.ts';
import { Pin, TypedPin } from './pin.ts';
import { refuses } from './refusals.ts';
import { line, soughtLine } from './text.ts';

/** Unique whatever its case; kept as typed, compared in lower case. */
export const Email = z.string().trim().max(254).pipe(z.email('email'));

/** Long rather than odd: no rules of composition (NIST SP 800-63B, 3.1.1.2). */
export const Password = z.string().min(10).max(200);

/** Days in which a one-time password must be used; later ones are given anew. */
export const oneTimeDays = 7;

const Signature = z.string().min(1).max(200);

export const Operator = z.object({
  id: OperatorId,
  name: z.string(),
  email: z.string(),
  role: RoleId,
  /** What a box office calls a role of its own; null for the delivered ones, which screens translate. */
  roleName: z.string().nullable(),
  permissions: z.array(Permission),
  /** Signed in with a one-time password: nothing is permitted before another is chosen. */
  mustChangePassword: z.boolean(),
  /** Can change over by PIN where a password came first. */
  hasPin: z.boolean(),
  /** What they give back for one order without a second person, in the settings' currency; null: anything. */
  refundLimitMinor: Minor.nullable(),
});
export type Operator = z.output<typeof Operator>;

/** One sign-in that has not ended. */
export const Session = z.object({
  id: SessionId,
  /** Where it began; null for a counter that is no more. */
  counterName: z.string().nullable(),
  since: z.string(),
  lastSeen: z.string(),
  /** The one that asks. */
  isThis: z.boolean(),
});
export type Session = z.output<typeof Session>;

/** Whoever is created: the first admin, and everybody after. */
export const NewOperator = z.object({ name: line(100), email: Email, password: Password });

/** Tokens travel only over HTTP; in the desktop window they stay in the main process. */
export const SignedIn = z.object({
  operator: Operator,
  accessToken: z.string().optional(),
  refreshToken: z.string().optional(),
  expiresAt: z.string().optional(),
  /** This sign-in let the counter in, which waited for it. */
  counterLetIn: z.boolean().optional(),
});
export type SignedIn = z.output<typeof SignedIn>;

export const signingIn = {
  /** Creates the first admin, only while nobody exists. */
  setUp: command('anyone', ['operators'])
    .errors(refuses('ALREADY_SET_UP', 'PASSWORD_COMMON'))
    .input(NewOperator)
    .output(z.object({ operator: Operator })),
  signIn: outside('anyone', { changes: ['operators'], journalled: true })
    .errors(refuses('WRONG_CREDENTIALS', 'TRY_LATER', 'ONE_TIME_EXPIRED'))
    .input(
      z.object({
        /** Whatever stands in it is looked for in the database, which takes no half characters. */
        email: soughtLine(200),
        password: Signature,
        /** Also after the program was closed; only where the host can keep a secret. */
        staySignedIn: z.boolean().default(false),
      }),
    )
    .output(SignedIn),
  /** Exchanges a refresh token for a new pair; the old one is spent. */
  refresh: outside('anyone', { changes: [], journalled: false })
    .errors(refuses('WRONG_CREDENTIALS'))
    .input(z.object({ refreshToken: Signature }))
    .output(SignedIn),
  signOut: command('newcomer', ['operators']).output(z.object({})),
  /** Whose PIN works at this counter. */
  pinOperators: query('anyone').output(
    z.object({ operators: z.array(z.object({ id: OperatorId, name: z.string() })) }),
  ),
  /** Signs in by PIN, and signs out whoever was at this counter. */
  switchOperator: outside('anyone', { changes: ['operators'], journalled: true })
    .errors(refuses('WRONG_CREDENTIALS', 'TRY_LATER'))
    .input(z.object({ operatorId: OperatorId, pin: TypedPin }))
    .output(SignedIn),
  /** Ends the sign-in and leaves the screens as they are, behind a cover. */
  lockScreen: command('signedIn', ['operators']).output(z.object({})),
  setPin: outside('signedIn', { changes: ['operators'], journalled: true })
    .errors(refuses('WRONG_CREDENTIALS', 'TRY_LATER', 'CHANGED_MEANWHILE'))
    .input(z.object({ password: Signature, pin: Pin }))
    .output(z.object({})),
  removePin: command('signedIn', ['operators']).output(z.object({})),
  me: query('newcomer').output(z.object({ operator: Operator })),
  /** Replaces one's own password; ends one's other sign-ins. */
  changePassword: outside('newcomer', { changes: ['operators'], journalled: true })
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
  /** The sign-ins of an operator that have not ended; one's own, or by permission somebody else's. */
  listSessions: query('signedIn')
    .input(z.object({ operatorId: OperatorId.optional() }).prefault({}))
    .output(z.object({ sessions: z.array(Session) })),
  endSession: command('signedIn', ['operators'])
    .errors(refuses('NOT_FOUND'))
    .input(z.object({ sessionId: SessionId }))
    .output(z.object({})),
  /** All of them at once; of one's own all but the one that asks. */
  endSessions: command('signedIn', ['operators'])
    .input(z.object({ operatorId: OperatorId.optional() }).prefault({}))
    .output(z.object({ ended: z.int() })),
};
