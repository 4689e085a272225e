import { createHash, createHmac, generateKeyPairSync, randomBytes } from 'node:crypto';
import { jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';
import { OperatorId, SessionId } from '../contract/ids.ts';

/** An access token runs out soon: who may do what is asked again when it is renewed. */
export const accessMinutes = 15;
export const refreshDays = 7;
/** How long a spent refresh token is still answered to the program that it was spent at (seconds). */
export const graceSeconds = 10;

/** What an access token says: which sign-in, and of whom. */
export interface Claims {
  sessionId: SessionId;
  operatorId: OperatorId;
}

const Payload = z.object({ sid: SessionId, sub: OperatorId });

/** Signs and reads access tokens; its key lives as long as the program that made it. */
export interface TokenSigner {
  sign(claims: Claims): Promise<string>;
  /** Null for a token that is not ours or has run out. */
  read(token: string): Promise<Claims | null>;
  /**
   * The secret of the refresh token that follows a spent one. This program answers it as often as it is
   * asked, and no other can: whoever has read the spent token alone does not come by the next.
   */
  after(spent: string): string;
}

/** Whoever begins and renews sign-ins. */
export interface WithTokens {
  readonly tokens: TokenSigner;
}

export function openTokenSigner(): TokenSigner {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const following = randomBytes(32);
  return {
    after: spent => createHmac('sha256', following).update(spent).digest('base64url'),
    sign: ({ sessionId, operatorId }) =>
      new SignJWT({ sid: sessionId })
        .setProtectedHeader({ alg: 'EdDSA' })
        .setSubject(operatorId)
        .setIssuedAt()
        .setExpirationTime(`${accessMinutes}m`)
        .sign(privateKey),
    async read(token) {
      try {
        const { payload } = await jwtVerify(token, publicKey, { algorithms: ['EdDSA'] });
        const { sid, sub } = Payload.parse(payload);
        return { sessionId: sid, operatorId: sub };
      } catch {
        return null;
      }
    },
  };
}

export const newRefreshToken = (): string => randomBytes(32).toString('base64url');

/** 256 random bits need no slow hash. */
export const hashRefreshToken = (token: string): string =>
  createHash('sha256').update(token).digest('base64url');
