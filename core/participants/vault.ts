import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import type { NationalId } from '../contract/participants.ts';

/** A national id as it is stored: encrypted, and findable by its exact value. */
export interface Sealed {
  cipher: string;
  index: string;
  key: string;
}

/** Keeps national ids: nothing else in the program sees the installation's key. */
export interface Vault {
  /** `place` is the ticket it belongs to: a cipher text moved to another row does not open. */
  seal(id: NationalId, place: string): Sealed;
  /** Null when it is under a key this installation does not have, or was tampered with. */
  open(sealed: Pick<Sealed, 'cipher' | 'key'>, place: string): string | null;
}

const derive = (key: Uint8Array, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', key, new Uint8Array(), `rowlock ${purpose}`, 32));

/**
 * AES-256-GCM with a fresh nonce for every value; the index is an HMAC-SHA-256 under a key of its own.
 * @param installationKey 32 random bytes
 */
export function openVault(installationKey: Uint8Array): Vault {
  const encryption = derive(installationKey, 'national id');
  const indexing = derive(installationKey, 'national id index');
  const keyId = derive(installationKey, 'key id').toString('hex').slice(0, 16);
  return {
    seal(id, place) {
      const nonce = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', encryption, nonce).setAAD(Buffer.from(place));
      const sealed = [cipher.update(id.value, 'utf8'), cipher.final(), cipher.getAuthTag()];
      return {
        cipher: `v1.${Buffer.concat([nonce, ...sealed]).toString('base64url')}`,
        index: createHmac('sha256', indexing).update(`${id.kind}:${id.value}`).digest('base64url'),
        key: keyId,
      };
    },
    open({ cipher, key }, place) {
      if (key !== keyId || !cipher.startsWith('v1.')) return null;
      const bytes = Buffer.from(cipher.slice(3), 'base64url');
      try {
        const opened = createDecipheriv('aes-256-gcm', encryption, bytes.subarray(0, 12))
          .setAAD(Buffer.from(place))
          .setAuthTag(bytes.subarray(-16));
        return Buffer.concat([opened.update(bytes.subarray(12, -16)), opened.final()]).toString();
      } catch {
        return null;
      }
    },
  };
}

/** What a screen may show: the birth date's digits of a PESEL, two characters of a document. */
export const masked = (kind: NationalId['kind'], value: string | null): string =>
  kind === 'pesel'
    ? `${(value ?? '******').slice(0, 6)}*****`
    : `${(value ?? '**').slice(0, 2)}*****`;
