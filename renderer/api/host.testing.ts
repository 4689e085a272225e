import { implement } from '@orpc/server';
import { RPCHandler } from '@orpc/server/fetch';
import type { Response as Answer, DetachedWindowAPI } from 'happy-dom';
import { contract } from '../../core/contract/index.ts';

/** The rows of the contract, for a test to say what a host answers; they check input and output as one does. */
export const host = implement(contract);

type Rows = ConstructorParameters<typeof RPCHandler>[0];

/** Lets this page's own client reach a host that has these rows and no others, without any network. */
export function serve(rows: Rows): void {
  const handler = new RPCHandler(rows);
  const { happyDOM } = globalThis as unknown as { happyDOM: DetachedWindowAPI };
  happyDOM.settings.fetch.interceptor = {
    // Request and Response are those of this page here; only their types know two kinds.
    beforeAsyncRequest: async ({ request }) => {
      const asked = request as unknown as Request;
      const { response } = await handler.handle(asked, { prefix: '/rpc', context: {} });
      return (response ?? new Response('no such row', { status: 404 })) as unknown as Answer;
    },
  };
}

/** Something that a host waits for until a test ends it. */
export function pending() {
  let end: () => void = () => undefined;
  const over = new Promise<void>(resolve => (end = resolve));
  return { over, end: () => end() };
}
