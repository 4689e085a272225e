import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Context } from 'hono';

/** The header in which programs and pages show the launch token. */
const header = 'x-rowlock-token';

const newSecret = (): string => randomBytes(32).toString('base64url');

/** Digests are of one length and compared in constant time, so an answer's time says nothing. */
function same(given: string, secret: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(secret));
}

/** Milliseconds for which a code is good that is on its way to a page already. */
const onItsWay = 60_000;

/** What stands between the loopback host and every other program and page on the computer. */
export interface Launch {
  readonly token: string;
  /** A code for the address that is printed now: good until it is used, and for one page. */
  printedCode(): string;
  /** A code for a page that is being opened: good for a minute, and for one page. */
  codeAtOnce(): string;
  /** The token for a code, once; undefined for any other. */
  exchange(code: string): string | undefined;
  shownBy(c: Context): boolean;
  isIn(query: string | undefined): boolean;
}

/**
 * Only who has read what the host printed knows the token. No cookie has it: cookies know no ports, and a
 * browser would show it to every other server on this computer. A page gets it for a code, keeps it for its
 * own tab, and shows it in a header.
 * @param used called when the printed code was used, and the next one is there
 */
export function openLaunch(used: () => void = () => undefined): Launch {
  const token = newSecret();
  let printed = newSecret();
  const atOnce = new Map<string, number>();
  return {
    token,
    printedCode: () => printed,
    codeAtOnce() {
      const now = performance.now();
      for (const [code, until] of atOnce) if (until < now) atOnce.delete(code);
      const code = newSecret();
      atOnce.set(code, now + onItsWay);
      return code;
    },
    exchange(code) {
      if (same(code, printed)) {
        printed = newSecret();
        used();
        return token;
      }
      const until = atOnce.get(code);
      atOnce.delete(code);
      return until !== undefined && until >= performance.now() ? token : undefined;
    },
    shownBy: c => same(c.req.header(header) ?? '', token),
    isIn: query => same(query ?? '', token),
  };
}
