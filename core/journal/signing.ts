import { createHash, createPrivateKey, createPublicKey, hkdfSync, sign, verify } from 'node:crypto';

/** Signs seals for this installation; nothing else sees its private key. */
export interface SealSigner {
  /** Ed25519, base64url. */
  readonly publicKey: string;
  sign(hash: string): string;
}

/** What stands before the 32 bytes of an Ed25519 key in PKCS #8. */
const pkcs8 = Buffer.from('302e020100300506032b657004220420', 'hex');

/**
 * The signing key of an installation follows from its key, so there is nothing more to keep or to lose.
 * @param installationKey 32 random bytes
 */
export function openSealSigner(installationKey: Uint8Array): SealSigner {
  const seed = hkdfSync('sha256', installationKey, new Uint8Array(), 'rowlock journal seal', 32);
  const key = createPrivateKey({
    key: Buffer.concat([pkcs8, Buffer.from(seed)]),
    format: 'der',
    type: 'pkcs8',
  });
  return {
    publicKey: createPublicKey(key).export({ format: 'jwk' }).x ?? '',
    sign: hash => sign(null, Buffer.from(hash, 'hex'), key).toString('base64url'),
  };
}

/** The public keys that follow from the keys of an installation. */
export const sealKeysOf = (installationKeys: readonly Uint8Array[]): ReadonlySet<string> =>
  new Set(installationKeys.map(key => openSealSigner(key).publicKey));

/** Whether the owner of this key signed this hash; false for a key or a signature that is none. */
export function isSigned(hash: string, signature: string, publicKey: string): boolean {
  try {
    const key = createPublicKey({
      key: { kty: 'OKP', crv: 'Ed25519', x: publicKey },
      format: 'jwk',
    });
    return verify(null, Buffer.from(hash, 'hex'), key, Buffer.from(signature, 'base64url'));
  } catch {
    return false;
  }
}

/** A public key in short, for people to compare. */
export const keyId = (publicKey: string): string =>
  createHash('sha256').update(publicKey).digest('hex').slice(0, 16);
