import { setTimeout as pause } from 'node:timers/promises';
import { withOwner } from '../support/fixtures/owner.ts';
import { aDataFolder } from '../support/headless.ts';
import type { Fault } from './fault.ts';
import { onLaptop } from './laptop.ts';
import type { Office } from './office.ts';
import { killServerOf } from './server.ts';
import { whileSelling } from './while-selling.ts';

/** Milliseconds for which there is no server: the counters meet refused connections, and a recovery. */
const away = 500;

/** `kill -9`, and a while later it is back on what it had written. */
export async function killServerAndStartAgain({ server, proxy }: Office): Promise<void> {
  await server.kill();
  await pause(away);
  await server.startAgain();
  proxy.leadTo(server.port);
}

/** An organisation's server dies like a machine whose power fails, and comes back on what it had written. */
export const serverKilled: Fault = {
  name: 'the server is killed while two counters sell, and started again',
  key: 'server-killed',
  isFelt: true,
  inject: async ({ office, isShort }) =>
    whileSelling(await office(), isShort ? 2 : 20, killServerAndStartAgain),
};

/** When one of its processes dies, PostgreSQL ends all connections and recovers by itself. */
export const sessionKilled: Fault = {
  name: 'one session of the server is killed while two counters sell',
  key: 'session-killed',
  isFelt: true,
  inject: async ({ office, isShort }) =>
    whileSelling(await office(), isShort ? 2 : 20, ({ server }) =>
      withOwner(server.ownerUrl, async owner => {
        const { rows } = await owner.query<{ pid: number }>(
          `select pid from pg_stat_activity where application_name = 'rowlock'
           order by random() limit 1`,
        );
        const [victim] = rows;
        if (!victim) throw new Error('no counter is connected');
        process.kill(victim.pid, 'SIGKILL');
      }),
    ),
};

/** Nobody starts this one again but the program itself. */
export const builtInKilled: Fault = {
  name: 'the built-in server is killed under its program while it sells',
  key: 'built-in-killed',
  isFelt: true,
  inject: async ({ isShort }) =>
    onLaptop(await aDataFolder(), isShort ? 2 : 20, ({ dataDir }) => killServerOf(dataDir)),
};
