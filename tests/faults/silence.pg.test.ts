import { sql } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { busyReason } from '../../core/database/busy.ts';
import { inTransaction } from '../../core/database/in-transaction.ts';
import { type OpenDatabase, openDatabase } from '../../core/database/pool.ts';
import { freshDatabase } from '../support/database.ts';
import { slowness } from '../support/slowness.ts';
import { openProxy, type Wire } from './proxy.ts';

/** Milliseconds for which a server is waited for that says nothing. */
const patience = 7_000;

interface Stage {
  /** A counter with all its connections open. */
  readonly counter: (breaksApart?: boolean) => Promise<OpenDatabase>;
  /** The connections there are, as a router forgets them; new ones pass. */
  readonly forget: () => void;
}

async function onWay(wire: Wire, work: (stage: Stage) => Promise<void>): Promise<void> {
  const database = await freshDatabase();
  const proxy = await openProxy(Number(new URL(database.ownerUrl).port), wire);
  const counters: OpenDatabase[] = [];
  try {
    await work({
      async counter(breaksApart = false) {
        const counter = openDatabase({ url: proxy.through(database.appUrl) });
        counters.push(counter);
        const { $client } = counter.database;
        if (breaksApart) {
          $client.on('connect', client => {
            client.removeAllListeners('error').on('error', () => undefined);
          });
        }
        const all = await Promise.all(Array.from({ length: 4 }, () => $client.connect()));
        for (const each of all) each.release();
        return counter;
      },
      forget() {
        proxy.stall();
        proxy.heal();
      },
    });
  } finally {
    await Promise.all(counters.map(each => each.close()));
    await proxy.close();
    await database.drop();
  }
}

/** Writes in a transaction. @returns what whoever stands there is told */
function act({ database }: OpenDatabase, between?: () => void): Promise<string | null> {
  return inTransaction(database, 'write', async (tx, begun) => {
    await begun;
    between?.();
    await tx.execute(sql`select 1`);
  }).then(() => 'done', busyReason);
}

// Each waits, and for nothing that another one uses.
describe.concurrent('when a server has gone silent', () => {
  test.each(['plain', 'encrypted'] as const)(
    'each counter waits for it once, idle or in mid-sale, and goes on: %s',
    wire =>
      onWay(wire, async ({ counter, forget }) => {
        const [idle, selling] = [await counter(), await counter()];
        const limit = patience + 2_000 * slowness();
        let forgotten = 0;
        let next: Promise<string | null> = Promise.resolve(null);
        const inMidSale = act(selling, () => {
          forgotten = performance.now();
          forget();
          // Not before: it could have been done by then.
          next = act(idle);
        });
        expect([await inMidSale, await next]).toEqual(['unreachable', 'unreachable']);
        expect(await Promise.all([act(selling), act(idle)])).toEqual(['done', 'done']);
        expect(performance.now() - forgotten).toBeLessThan(limit);
      }),
  );

  test('control: connections that do not break together are waited for one by one', () =>
    onWay('encrypted', async ({ counter, forget }) => {
      const apart = await counter(true);
      forget();
      expect(await act(apart)).toBe('unreachable');
      expect(await act(apart)).toBe('unreachable');
    }));
});
