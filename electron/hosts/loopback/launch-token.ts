import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Context } from 'hono';
import { getCookie } from 'hono/cookie';

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
    shownBy: (c: Context): boolean =>
      same(c.req.header(header) ?? getCookie(c, cookie) ?? '', token),
    isIn: (query: string | undefined): boolean => same(query ?? '', token),
    /** Strict: no other site's page can make a browser send it; HttpOnly: no script can read it. */
    cookie: `${cookie}=${token}; HttpOnly; SameSite=Strict; Path=/`,
  };
}
