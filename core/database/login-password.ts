import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  hkdfSync,
  pbkdf2Sync,
  randomBytes,
} from 'node:crypto';

/** A new password of a login, of the letters that an address takes as they are. */
export const newPassword = (): string => randomBytes(24).toString('base64url');

const sealingKey = (installationKey: Uint8Array): Buffer =>
  Buffer.from(hkdfSync('sha256', installationKey, new Uint8Array(), 'rowlock counter login', 32));

/** A password of a login as it may stand in the database, and in every dump of it: AES-256-GCM. */
export function sealPassword(password: string, installationKey: Uint8Array): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', sealingKey(installationKey), nonce);
  const sealed = [nonce, cipher.update(password, 'utf8'), cipher.final(), cipher.getAuthTag()];
  return `v1.${Buffer.concat(sealed).toString('base64url')}`;
}

/** Null under a key of another installation. */
export function openPassword(sealed: string, installationKey: Uint8Array): string | null {
  const bytes = Buffer.from(sealed.slice('v1.'.length), 'base64url');
  try {
    const cipher = createDecipheriv(
      'aes-256-gcm',
      sealingKey(installationKey),
      bytes.subarray(0, 12),
    ).setAuthTag(bytes.subarray(-16));
    return Buffer.concat([cipher.update(bytes.subarray(12, -16)), cipher.final()]).toString();
  } catch {
    return null;
  }
}

/** As PostgreSQL documents it, and as its own clients do. */
const passes = 4_096;

/**
 * What a server keeps of a password (RFC 5803). Given this instead of the password itself, none of its
 * logs has the password.
 */
export function scramOf(password: string): string {
  const salt = randomBytes(16);
  const salted = pbkdf2Sync(password, salt, passes, 32, 'sha256');
  const keyOf = (name: string) => createHmac('sha256', salted).update(name).digest();
  const stored = createHash('sha256').update(keyOf('Client Key')).digest('base64');
  const server = keyOf('Server Key').toString('base64');
  return `SCRAM-SHA-256$${passes}:${salt.toString('base64')}$${stored}:${server}`;
}
