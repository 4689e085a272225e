import type { IncomingMessage } from 'node:http';
import { launchToken } from './launch-token.ts';
import { plainReply, type Reply } from './reply.ts';

/**
 * Decides who may speak to the loopback host, before anything else is done with a request: only the
 * names and the origin of this host, and only with the launch token.
 *
 * @returns the request's address, or the answer that ends it
 */
export function gate(token: string, port: number) {
  const launch = launchToken(token, port);
  const ours = new Set([`127.0.0.1:${port}`, `localhost:${port}`]);

  return (request: IncomingMessage): { url: URL } | { reply: Reply } => {
    const refused = (status: number, sentence: string, headers?: Record<string, string>) => ({
      reply: plainReply(status, sentence, headers),
    });
    // Another name that leads here is a page which has bound its own name to this address.
    const named = request.headers.host ?? '';
    if (!ours.has(named)) return refused(421, 'This is not the name of this host.');
    const base = `http://${named}`;
    const { origin } = request.headers;
    if (origin !== undefined && origin !== base) {
      return refused(403, 'Other pages may not call this host.');
    }
    const target = request.url ?? '';
    // An address may name a host of its own (`//elsewhere/`, `http://elsewhere/`).
    const url = URL.canParse(target, base) ? new URL(target, base) : undefined;
    if (url?.host !== named) return refused(400, 'This is not an address of this host.');

    if (request.method === 'GET' && url.pathname === '/' && launch.isIn(url)) {
      // On to the bare address, so that the token stays neither in sight nor in the history.
      return refused(303, '', { location: '/', 'set-cookie': launch.cookie });
    }
    if (launch.shownBy(request)) return { url };
    return refused(
      401,
      'This is Rowlock. Open the whole address that the program printed when it started.',
    );
  };
}
