import type { ServerResponse } from 'node:http';
import { protectiveHeaders } from '../content-policy.ts';

/** One whole answer of the loopback host that is not an operation's. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** A sentence for whoever looks at a terminal or opened the wrong address. */
export const plainReply = (
  status: number,
  sentence: string,
  headers: Readonly<Record<string, string>> = {},
): Reply => ({
  status,
  headers: {
    ...protectiveHeaders,
    'content-type': 'text/plain; charset=utf-8',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    'cache-control': 'no-store',
    // What is left of a refused request is not worth reading.
    ...(status >= 400 ? { connection: 'close' } : {}),
    ...headers,
  },
  body: Buffer.from(sentence === '' ? '' : `${sentence}\n`),
});

export function send(response: ServerResponse, reply: Reply): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  response.writeHead(reply.status, { ...reply.headers, 'content-length': reply.body.length });
  // Node leaves the body of an answer to HEAD out by itself.
  response.end(reply.body);
}
