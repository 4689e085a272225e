import { ORPCError } from '@orpc/server';
import { RPCHandler } from '@orpc/server/fetch';
import type { Context, Handler } from 'hono';
import { router } from '../../ipc/router.ts';
import type { Host } from '../../program/open.ts';
import type { Seat } from '../../program/seat.ts';
import { protectiveHeaders } from '../content-policy.ts';
import { plainReply } from './reply.ts';

/** `POST /rpc/<area>/<operation>`, the same operations as in the desktop window. */
export function operations(host: Pick<Host, 'context'>): Handler {
  const rpc = new RPCHandler(router);
  return async c => {
    const context = host.context(bearerSeat(c));
    const { matched, response } = await rpc.handle(c.req.raw, { prefix: '/rpc', context });
    return matched ? unstored(response) : plainReply(404, 'There is no such operation.');
  };
}

/** In oRPC's words, as every other refusal that its clients read. */
export function tooLarge(): Response {
  const answer = Response.json(
    { json: new ORPCError('PAYLOAD_TOO_LARGE').toJSON() },
    { status: 413, headers: { connection: 'close' } },
  );
  return unstored(answer);
}

export function unstored(answer: Response): Response {
  for (const [name, value] of Object.entries(protectiveHeaders)) answer.headers.set(name, value);
  answer.headers.set('cache-control', 'no-store');
  return answer;
}

/** Over HTTP the caller keeps its tokens: it shows one with every request and is given the new ones. */
const bearerSeat = (c: Context): Seat => ({
  accessToken: () => /^Bearer ([\w.~+/=-]+)$/i.exec(c.req.header('authorization') ?? '')?.[1],
  refreshToken: () => undefined,
  keep: tokens => tokens,
  stay: () => undefined,
  drop: () => undefined,
});
