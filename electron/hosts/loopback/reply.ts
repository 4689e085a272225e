import { protectiveHeaders } from '../content-policy.ts';

/** A sentence for whoever looks at a terminal or opened the wrong address. */
export function plainReply(
  status: number,
  sentence: string,
  headers: Readonly<Record<string, string>> = {},
): Response {
  const body = sentence === '' ? '' : `${sentence}\n`;
  return new Response(body, {
    status,
    headers: {
      ...protectiveHeaders,
      'content-type': 'text/plain; charset=utf-8',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'cache-control': 'no-store',
      // Of the body: an answer to HEAD has none to count.
      'content-length': String(Buffer.byteLength(body)),
      // What is left of a refused request is not worth reading.
      ...(status >= 400 ? { connection: 'close' } : {}),
      ...headers,
    },
  });
}
