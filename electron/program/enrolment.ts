import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { hashRaw } from '@node-rs/argon2';
import { z } from 'zod';
import { Invitation } from '../../core/counters/enrolments.ts';
import { DatabaseUrl } from './configuration.ts';
import type { InstallationKeys } from './installation-keys.ts';
import { isCertificate, type SharedServer } from './shared-address.ts';

/** What a counter needs to belong to a box office: where its server is, by what it is known, and the key they share. */
export interface Enrolment extends SharedServer {
  keys: InstallationKeys;
  /** By which the counter is let in; null in a file of an older program, or of a counter that waits itself. */
  invitation?: Invitation | null;
}

/**
 * For a file that is carried about, OWASP's memory and more passes: argon2id (the library's usual kind),
 * 64 MiB, four passes, a third of a second for whoever has the passphrase.
 */
const cost = { memoryCost: 65_536, timeCost: 4, parallelism: 1, outputLen: 32 };

const saltBytes = 16;
const File = z.object({
  rowlock: z.literal('enrolment 3'),
  /** Argon2 takes no short one: it would throw, and not say that the file is none. */
  salt: z.base64().refine(text => bytes(text).length === saltBytes),
  nonce: z.base64(),
  sealed: z.base64(),
});
const Key = z.base64().refine(text => bytes(text).length === 32);
/** The current key first. */
const Content = z.object({
  databaseUrl: DatabaseUrl,
  certificate: z.string().refine(isCertificate).nullable(),
  keys: z.tuple([Key], Key),
  /** Missing in files of older programs, which read over it. */
  invitation: Invitation.nullish(),
});

/** Seals an enrolment under a passphrase: AES-256-GCM, the key by argon2id over a fresh salt. */
export async function writeEnrolment(
  { keys, ...server }: Enrolment,
  passphrase: string,
): Promise<string> {
  const [salt, nonce] = [randomBytes(saltBytes), randomBytes(12)];
  const cipher = createCipheriv('aes-256-gcm', await keyFrom(passphrase, salt), nonce);
  const content: z.input<typeof Content> = {
    ...server,
    keys: [base64(keys.current), ...keys.former.map(base64)],
  };
  const sealed = [cipher.update(JSON.stringify(content)), cipher.final(), cipher.getAuthTag()];
  const file: z.input<typeof File> = {
    rowlock: 'enrolment 3',
    salt: base64(salt),
    nonce: base64(nonce),
    sealed: base64(Buffer.concat(sealed)),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Null when the passphrase is another one or the file was changed; the two cannot be told apart. */
export async function readEnrolment(text: string, passphrase: string): Promise<Enrolment | null> {
  const file = File.safeParse(jsonOf(text)).data;
  if (!file) return null;
  const [salt, nonce, sealed] = [bytes(file.salt), bytes(file.nonce), bytes(file.sealed)];
  const key = await keyFrom(passphrase, salt);
  try {
    const cipher = createDecipheriv('aes-256-gcm', key, nonce).setAuthTag(sealed.subarray(-16));
    const opened = Buffer.concat([cipher.update(sealed.subarray(0, -16)), cipher.final()]);
    const { keys, invitation, ...server } = Content.parse(JSON.parse(opened.toString()));
    const [current, ...former] = keys;
    return {
      ...server,
      invitation: invitation ?? null,
      keys: { current: bytes(current), former: former.map(bytes) },
    };
  } catch {
    return null;
  }
}

const base64 = (value: Buffer): string => value.toString('base64');
const bytes = (text: string): Buffer => Buffer.from(text, 'base64');

const keyFrom = (passphrase: string, salt: Buffer): Promise<Buffer> =>
  hashRaw(passphrase.normalize('NFKC'), { ...cost, salt });

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
