import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** The header by which programs show the launch token. */
const header = 'x-rowlock-token';

export const newLaunchToken = (): string => randomBytes(32).toString('base64url');

/** Digests are of one length and compared in constant time, so an answer's time says nothing. */
function same(given: string, token: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(token));
}

/**
 * What stands between this host and every other program and page on the computer: only who has read
 * what the host printed knows the token.
 */
export function launchToken(token: string, port: number) {
  // Cookies do not know ports: two hosts on one computer would overwrite each other's.
  const cookie = `rowlock-${port}`;
  return {
    shownBy(request: IncomingMessage): boolean {
      const shown = request.headers[header];
      if (typeof shown === 'string') return same(shown, token);
      const pairs = (request.headers.cookie ?? '').split(';').map(pair => pair.trim().split('='));
      return pairs.some(([name, value]) => name === cookie && same(value ?? '', token));
    },
    isIn: (url: URL): boolean => same(url.searchParams.get('token') ?? '', token),
    /** Strict: no other site's page can make a browser send it; HttpOnly: no script can read it. */
    cookie: `${cookie}=${token}; HttpOnly; SameSite=Strict; Path=/`,
  };
}
