import type { Actor } from '../context.ts';
import type { Delivered } from '../contract/documents.ts';
import { type Invitation, invite } from '../counters/enrolments.ts';
import { type DocumentHost, deliver } from '../documents/deliver.ts';
import { type MayRefuse, refuse } from '../refusal.ts';
import type { Outside } from '../transaction.ts';
import { keyObject } from './parts/key-object.ts';
import { proveAgain } from './prove-again.ts';

/** What another counter needs to join: only the installation itself has it, and seals it. */
export interface EnrolmentSource {
  /** Host and database of the shared server; null with the built-in one, which no other counter reaches. */
  readonly server: string | null;
  /** Whether the login in it is one for counters; the owner's is never given away. */
  readonly isForCounters: boolean;
  /** @returns the key's name, and the file under the passphrase */
  readonly seal: (
    passphrase: string,
    invitation: Invitation | null,
  ) => Promise<{ key: string; sealed: string }>;
}

interface Input {
  password: string;
  passphrase: string;
}

/**
 * Writes the file with which another counter joins. Refuses NOT_SHARED with the built-in database,
 * NO_COUNTER_LOGIN, WRONG_CREDENTIALS and TRY_LATER.
 */
export async function writeEnrolment(
  outside: Outside<Actor & MayRefuse<'installation.writeEnrolment'>>,
  host: DocumentHost,
  { server, isForCounters, seal }: EnrolmentSource,
  { password, passphrase }: Input,
): Promise<Delivered> {
  if (server === null) refuse(outside, 'NOT_SHARED', {});
  if (!isForCounters) refuse(outside, 'NO_COUNTER_LOGIN', {});
  await proveAgain(outside, password);
  const { key, sealed } = await seal(passphrase, await invite(outside));
  return deliver(outside, host, {
    document: { kind: 'enrolment', fileName: 'join.rowlock', blocks: { sealed } },
    how: 'save',
    entry: {
      operation: 'installation.writeEnrolment',
      objectId: keyObject,
      after: { key, server },
    },
    takenBack: {
      operation: 'installation.enrolmentNotWritten',
      objectId: keyObject,
      after: { key },
    },
  });
}
