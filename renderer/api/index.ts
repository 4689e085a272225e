import { createORPCClient } from '@orpc/client';
import type { ContractRouterClient } from '@orpc/contract';
import { createTanstackQueryUtils } from '@orpc/tanstack-query';
import type { Contract } from '../../core/contract/index.ts';
import { httpLink } from './http-link.ts';
import { portLink } from './port-link.ts';
import { withTimeLimit } from './time-limit.ts';
import { withServerClock } from './with-server-clock.ts';

/** The desktop window is served from `app:`; everything else is a browser at the loopback host. */
const link = location.protocol === 'app:' ? portLink() : httpLink();

/** Calls operations directly; throws what `readAnswer` reads. */
export const client: ContractRouterClient<Contract> = createORPCClient(
  withServerClock(withTimeLimit(link)),
);

/** Query and mutation options of every operation, for TanStack Query. */
export const api = createTanstackQueryUtils(client);
