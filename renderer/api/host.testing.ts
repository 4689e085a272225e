import { implement } from '@orpc/server';
import { RPCHandler } from '@orpc/server/fetch';
import type { DetachedWindowAPI } from 'happy-dom';
import { contract } from '../../core/contract/index.ts';

/** The rows of the contract, for a test to say what a host answers; they check input and output as one does. */
export const host = implement(contract);

type Rows = ConstructorParameters<typeof RPCHandler<Record<never, never>>>[0];

/** Lets this page's own client reach a host that has these rows and no others, without any network. */
export function serve(rows: Rows): void {
  const handler = new RPCHandler<Record<never, never>>(rows);
  const { happyDOM } = globalThis as unknown as { happyDOM: DetachedWindowAPI };
  happyDOM.settings.fetch.interceptor = {
    beforeAsyncRequest: async ({ request }) => {
      const { response } = await handler.handle(request as unknown as Request, { prefix: '/rpc' });
      const answer = response ?? new Response('no such row', { status: 404 });
      return answer as unknown as Awaited<ReturnType<typeof globalThis.fetch>> as never;
    },
  };
}

/** Something that a host waits for until a test ends it. */
export function pending() {
  let end = () => undefined as void;
  const over = new Promise<void>(resolve => (end = resolve));
  return { over, end: () => end() };
}
