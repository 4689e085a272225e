import { type ClientContext, type ClientLink, createORPCClient, ORPCError } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import type { ContractRouterClient } from '@orpc/contract';
import type { Contract } from '../../core/contract/index.ts';
import { launchHeaders } from './launch.ts';
import { currentTokens, forgetSession, keepSession } from './session.ts';

const shown = () => {
  const tokens = currentTokens();
  return {
    ...launchHeaders(),
    ...(tokens === null ? {} : { authorization: `Bearer ${tokens.access}` }),
  };
};

/** One refresh at a time: a refresh token spent twice ends the session. */
let refreshing: Promise<boolean> | undefined;

async function refresh(link: ClientLink<ClientContext>): Promise<boolean> {
  const tokens = currentTokens();
  if (tokens === null) return false;
  const client: ContractRouterClient<Contract> = createORPCClient(link);
  try {
    keepSession(await client.access.refresh({ refreshToken: tokens.refresh }));
    return true;
  } catch (error) {
    // Busy is no verdict on the session; anything the host decided is.
    if (error instanceof ORPCError && error.code !== 'BUSY') forgetSession();
    return false;
  }
}

/** `system.status` answers anyone, so a lapsed access token shows only as an operator who is gone. */
const lostOperator = (path: readonly string[], answer: unknown) =>
  path.join('.') === 'system.status' &&
  currentTokens() !== null &&
  (answer as { operator: unknown }).operator === null;

/** The browser's link: same origin, bearer token, one refresh when the token has lapsed. */
export function httpLink(): ClientLink<ClientContext> {
  const link = new RPCLink({ url: `${location.origin}/rpc`, headers: shown });
  const renew = () => (refreshing ??= refresh(link).finally(() => (refreshing = undefined)));
  return {
    async call(path, input, options) {
      try {
        const answer = await link.call(path, input, options);
        return lostOperator(path, answer) && (await renew())
          ? await link.call(path, input, options)
          : answer;
      } catch (error) {
        const lapsed = error instanceof ORPCError && error.code === 'NOT_SIGNED_IN';
        if (!lapsed || !(await renew())) throw error;
        return await link.call(path, input, options);
      }
    },
  };
}
