import type { Handler } from 'hono';
import { z } from 'zod';
import type { Launch } from './launch-token.ts';
import { unstored } from './operations.ts';
import { plainReply } from './reply.ts';

const Asked = z.object({ code: z.string().min(1).max(100) });

/** Gives a page of ours the launch token for the code in its address, once. */
export function codes(launch: Launch): Handler {
  return async c => {
    const asked = Asked.safeParse(await c.req.json().catch(() => null));
    const token = asked.success ? launch.exchange(asked.data.code) : undefined;
    if (token === undefined) return plainReply(401, 'This address was used already.');
    return unstored(Response.json({ token }));
  };
}
