import { z } from 'zod';
import { CommandId, CounterId, OperatorId, SessionId } from './ids.ts';
import { Minor } from './money.ts';
import { command, outside, query } from './operation.ts';
import { Permission, RoleId } from './permissions.ts';
import { Pin, TypedPin } from './pin.ts';
import { refuses } from './refusals.ts';
import { line } from './text.ts';

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
/** One installed desk, as those see it who look after counters. */
export const Counter = z.object({
  id: CounterId,
  name: z.string(),
  lastSeen: z.string(),
  lockedOut: z.boolean(),
  /** Too many wrong tries there: until then nobody is let in at this counter. */
  delayedUntil: z.string().nullable(),
  /** The one that asks. */
  isThis: z.boolean(),
});
export type Counter = z.output<typeof Counter>;

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
});
export type SignedIn = z.output<typeof SignedIn>;

export const access = {
  /** Creates the first admin, only while nobody exists. */
  setUp: command('anyone')
    .errors(refuses('ALREADY_SET_UP', 'PASSWORD_COMMON'))
    .input(NewOperator)
    .output(z.object({ operator: Operator })),
  signIn: outside('anyone')
    .errors(refuses('WRONG_CREDENTIALS', 'TRY_LATER', 'ONE_TIME_EXPIRED'))
    .input(
      z.object({
        /** Whatever stands in it is looked for in the database, which takes no half characters. */
        email: line(200),
        password: Signature,
        /** Also after the program was closed; only where the host can keep a secret. */
        staySignedIn: z.boolean().default(false),
      }),
    )
    .output(SignedIn),
  /** Exchanges a refresh token for a new pair; the old one is spent. */
  refresh: outside('anyone')
    .errors(refuses('WRONG_CREDENTIALS'))
    .input(z.object({ refreshToken: Signature }))
    .output(SignedIn),
  signOut: command('newcomer').output(z.object({})),
  /** Whose PIN works at this counter. */
  pinOperators: query('anyone').output(
    z.object({ operators: z.array(z.object({ id: OperatorId, name: z.string() })) }),
  ),
  /** Signs in by PIN, and signs out whoever was at this counter. */
  switchOperator: outside('anyone')
    .errors(refuses('WRONG_CREDENTIALS', 'TRY_LATER'))
    .input(z.object({ operatorId: OperatorId, pin: TypedPin }))
    .output(SignedIn),
  /** Ends the sign-in and leaves the desk as it is, behind a cover. */
  lockScreen: command('signedIn').output(z.object({})),
  setPin: outside('signedIn')
    .errors(refuses('WRONG_CREDENTIALS', 'TRY_LATER', 'CHANGED_MEANWHILE'))
    .input(z.object({ password: Signature, pin: Pin }))
    .output(z.object({})),
  removePin: command('signedIn').output(z.object({})),
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
  /** The sign-ins of an operator that have not ended; one's own, or by permission somebody else's. */
  listSessions: query('signedIn')
    .input(z.object({ operatorId: OperatorId.optional() }).prefault({}))
    .output(z.object({ sessions: z.array(Session) })),
  endSession: command('signedIn')
    .errors(refuses('NOT_FOUND'))
    .input(z.object({ sessionId: SessionId }))
    .output(z.object({})),
  /** All of them at once; of one's own all but the one that asks. */
  endSessions: command('signedIn')
    .input(z.object({ operatorId: OperatorId.optional() }).prefault({}))
    .output(z.object({ ended: z.int() })),
  operators: query('manageOperators').output(z.object({ operators: z.array(ListedOperator) })),
  addOperator: command('manageOperators')
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
  changeRole: command('manageOperators')
    .errors(refuses('NOT_FOUND', 'LAST_ADMIN'))
    .input(z.object({ operatorId: OperatorId, role: RoleId }))
    .output(z.object({})),
  /**
   * What an operator gives back for one order without a second person; null is no limit. Nobody changes
   * their own, or gives a higher one than they have.
   */
  changeRefundLimit: command('manageOperators')
    .errors(refuses('NOT_FOUND'))
    .input(z.object({ operatorId: OperatorId, refundLimitMinor: Minor.nullable() }))
    .output(z.object({})),
  /** Lets them in no longer; what they did stays. */
  deactivate: command('manageOperators')
    .errors(refuses('NOT_FOUND', 'LAST_ADMIN'))
    .input(z.object({ operatorId: OperatorId }))
    .output(z.object({})),
  reactivate: command('manageOperators')
    .errors(refuses('NOT_FOUND'))
    .input(z.object({ operatorId: OperatorId }))
    .output(z.object({})),
  /** Only whoever has never done anything. */
  removeOperator: command('manageOperators')
    .errors(refuses('NOT_FOUND', 'LAST_ADMIN', 'OPERATOR_OWNS'))
    .input(z.object({ operatorId: OperatorId }))
    .output(z.object({})),
  /** For whoever has forgotten theirs; it must be changed at the next sign-in. */
  resetPassword: command('manageOperators')
    .errors(refuses('NOT_FOUND', 'PASSWORD_COMMON', 'ID_REUSED'))
    .input(z.object({ id: CommandId, operatorId: OperatorId, oneTimePassword: Password }))
    .output(z.object({})),
  /** Forgets their wrong tries. */
  unlock: command('manageOperators')
    .errors(refuses('NOT_FOUND'))
    .input(z.object({ operatorId: OperatorId }))
    .output(z.object({})),
  /** The delivered roles first, then a box office's own by name. */
  roles: query('manageOperators').output(z.object({ roles: z.array(RoleTable) })),
  /**
   * Makes a role of one's own, or changes what one permits. Null permissions put a delivered one back
   * as it was delivered.
   */
  saveRole: command('manageOperators')
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
  removeRole: command('manageOperators')
    .errors(refuses('NOT_FOUND', 'ROLE_FIXED', 'ROLE_IN_USE'))
    .input(z.object({ roleId: RoleId }))
    .output(z.object({})),
  listCounters: query('maintain').output(z.object({ counters: z.array(Counter) })),
  renameCounter: command('maintain')
    .errors(refuses('NOT_FOUND', 'NAME_TAKEN'))
    .input(z.object({ counterId: CounterId, name: line(40) }))
    .output(z.object({})),
  /** For one that is lost: it stops within seconds, and every sign-in that began there ends. */
  lockCounterOut: command('maintain')
    .errors(refuses('NOT_FOUND', 'OWN_COUNTER'))
    .input(z.object({ counterId: CounterId }))
    .output(z.object({})),
  letCounterIn: command('maintain')
    .errors(refuses('NOT_FOUND'))
    .input(z.object({ counterId: CounterId }))
    .output(z.object({})),
};
