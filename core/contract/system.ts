import { z } from 'zod';
import { DatabaseProblem } from './database-problem.ts';
import { Delivered } from './documents.ts';
import { Language } from './language.ts';
import { ofProgram, outside } from './operation.ts';
import { Operator } from './signing-in.ts';
import { hostName, port } from './text.ts';

/** Whose login it works with: one for counters, or the owner's, which can do more, and why it does. */
export const DatabaseLogin = z.enum([
  'counter',
  /** The owner of the database isn't allowed to create roles, or to give away the one for counters. */
  'noRoles',
  /** The one for counters is sealed under the key of another installation. */
  'otherKey',
  /** The server does not let the one for counters in. */
  'notLetIn',
]);
export type DatabaseLogin = z.output<typeof DatabaseLogin>;

export const SystemStatus = z.object({
  version: z.string(),
  demo: z.boolean(),
  /** Practice: nothing of it is real. */
  training: z.boolean(),
  /** The window can go over from the box office to its training, and back. */
  goesOver: z.boolean(),
  /** A window of the desktop program, or a browser at the loopback host. */
  host: z.enum(['desktop', 'browser']),
  database: z.object({
    kind: z.enum(['builtIn', 'shared']),
    /** Null when it answers. */
    problem: DatabaseProblem.nullable(),
    /** What the problem is about, where that has a name: a role, a version, a statement that mends it. */
    about: z.string().nullable(),
    /** Where: a folder or a server's name; never a password. */
    where: z.string(),
    /** Null while it is away. */
    login: DatabaseLogin.nullable(),
  }),
  /** False while nobody exists: the guided start begins. Null while the database is away. */
  setUp: z.boolean().nullable(),
  /** The database's moment, by which every window sets its clock. Null while it is away. */
  asOf: z.string().nullable(),
  counterName: z.string().nullable(),
  /** An admin has stopped this counter. */
  counterLockedOut: z.boolean(),
  /** It is new here, or the database forgot it: until it is let in nobody works at it. */
  counterWaiting: z.boolean(),
  /** A sign-in can outlive the program here: there is a keyring to seal it with. */
  canStaySignedIn: z.boolean(),
  operator: Operator.nullable(),
});
export type SystemStatus = z.output<typeof SystemStatus>;

/** Of a server's certificate file, in characters; with those who signed it. */
export const largestCertificate = 60_000;

/** Where a shared server is now; the login stays as it is. */
export const ServerPlace = z.object({
  host: hostName,
  port,
  database: z.string().trim().min(1).max(63),
  /** PEM; null leaves the one that is there, or the system's own list. */
  certificate: z.string().max(largestCertificate).nullable(),
});
export type ServerPlace = z.output<typeof ServerPlace>;

/** What came of it; with anything but `moved` nothing has changed. */
export const MovedServer = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('moved'), where: z.string() }),
  /** It cannot be worked with there. */
  z.object({ outcome: z.literal('away'), problem: DatabaseProblem }),
  /** It answers, and does not know this counter. */
  z.object({ outcome: z.literal('another') }),
  z.object({ outcome: z.literal('noCertificate') }),
  /** The server that this counter works on answers, or is built in. */
  z.object({ outcome: z.literal('notNeeded') }),
  /** The address comes from the command line or the environment, and would come from there again. */
  z.object({ outcome: z.literal('setElsewhere') }),
]);
export type MovedServer = z.output<typeof MovedServer>;

export const system = {
  /** What a window needs before anything else; answers without a database too. */
  status: ofProgram('always', 5_000).output(SystemStatus),
  /**
   * Tells this counter where its shared server is now, while that does not answer: then nobody can sign in,
   * and the server itself proves that it holds the same box office.
   */
  moveServer: ofProgram('always', 30_000).input(ServerPlace).output(MovedServer),
  /** What every key does, on a page to lie beside the counter. */
  printKeyCard: outside('signedIn', { changes: [], journalled: true, waits: null })
    .input(z.object({ language: Language }))
    .output(Delivered),
};
