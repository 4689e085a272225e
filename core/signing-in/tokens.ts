import { createHash, generateKeyPairSync, randomBytes } from 'node:crypto';
import { jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';
import { OperatorId, SessionId } from '../contract/ids.ts';

/** An access token runs out soon: who may do what is asked again when it is renewed. */
export const accessMinutes = 15;
export const refreshDays = 7;

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
}

/** Whoever begins and renews sign-ins. */
export interface WithTokens {
  readonly tokens: TokenSigner;
}

export function openTokenSigner(): TokenSigner {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  return {
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
