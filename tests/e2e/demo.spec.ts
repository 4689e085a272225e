import { once } from 'node:events';
import { createServer } from 'node:net';
import { v7 } from 'uuid';
import { afterAll, expect, test } from 'vitest';
import { demoOperators, demoPassword } from '../../electron/demo/operators.ts';
import { programme } from '../../electron/demo/programme.ts';
import type { At } from '../support/fixtures/counter.ts';
import { heldAt } from '../support/fixtures/orders.ts';
import { sqlIn } from '../support/fixtures/owner.ts';
import {
  aDataFolder,
  anEmptyFolder,
  type Headless,
  serverOf,
  startHeadless,
  stopEverything,
} from '../support/headless.ts';
import { gone } from '../support/processes.ts';

afterAll(stopEverything);

const as = (host: Headless, wanted: string) => {
  const email = demoOperators.find(each => each.role === wanted)?.email ?? '';
  return host.signIn({ email, password: demoPassword });
};

/** Every event of any state, with what is left of it. */
async function everything({ operations }: At) {
  const statuses = ['published' as const, 'draft' as const];
  return (await operations.events.list({ statuses, limit: 200 })).events;
}

/** Charges a card for one ticket at the terminal of this counter, and tells where that listens. */
async function chargeOne(host: Headless): Promise<number> {
  const clerk = await as(host, 'clerk');
  const { terminals, payments, events } = clerk.operations;
  const { terminals: found } = await terminals.list();
  const here = found.find(each => each.isHere);
  expect(here?.counters).toHaveLength(2);
  const all = await everything(clerk);
  const { id: eventId = '' } = all.find(each => each.title === programme[0]?.title) ?? {};
  const { event } = await events.get({ eventId });
  const { id: orderId, totalMinor } = await heldAt(clerk, event.ticketClasses[0]?.id ?? '');
  const id = v7();
  await payments.begin({ id, orderId, amountMinor: totalMinor });
  const stateNow = async () => (await payments.attempt({ id })).attempt.state;
  await expect.poll(stateNow, { timeout: 10_000 }).toBe('approved');
  return here?.port ?? 0;
}

test('a first start with sample data can be sold from at once, and a second adds nothing', async () => {
  const first = await startHeadless({ demo: true, dataDir: await anEmptyFolder() });
  expect(first.said()).toContain(demoPassword);
  const { parts } = await first.ask('training.parts', {});
  expect(parts).toEqual(demoOperators.map(each => ({ ...each, password: demoPassword })));
  for (const { role, email } of demoOperators) {
    expect.soft(first.said()).toContain(email);
    const { operator } = await (await as(first, role)).operations.access.me({});
    expect.soft(operator.role).toBe(role);
  }
  expect(await first.ask('system.status', {})).toMatchObject({ demo: true, setUp: true });

  const seller = await as(first, 'organizer');
  const { token } = seller;
  const events = await everything(seller);
  expect(events.map(each => each.title).sort()).toEqual(programme.map(each => each.title).sort());
  expect(events.filter(each => each.status === 'draft')).toHaveLength(1);
  expect(events.filter(each => each.soldOut)).toHaveLength(1);
  expect(events.map(each => each.remaining)).toContain(3);
  expect(Date.parse(events[0]?.startsAt ?? '') - Date.now()).toBeLessThan(24 * 3_600_000);

  const statuses = ['held', 'paid', 'cancelled'] as const;
  for (const status of statuses) {
    const { orders } = await first.ask('orders.list', { status }, token);
    expect.soft(orders.length, status).toBeGreaterThan(0);
  }
  const { orders: named } = await first.ask('orders.list', { text: 'wrobel' }, token);
  expect(named.length).toBeGreaterThan(0);
  // Held at another counter: nobody who signs in here is offered them.
  expect((await first.ask('orders.openHolds', {}, token)).orders).toEqual([]);

  const sql = sqlIn(first.dataDir);
  const clear = await sql(
    `select 1 from participants where national_id_cipher ~ '^[0-9]' or national_id_index ~ '^[0-9]{11}$'`,
  );
  expect(clear).toEqual([]);
  const wrongCounters =
    await sql(`select ticket_class_id from ticket_stock s where (s.held, s.sold) <> (
       select coalesce(sum(quantity) filter (where state = 'held'), 0),
         coalesce(sum(quantity) filter (where state = 'sold'), 0)
       from order_lines l where l.ticket_class_id = s.ticket_class_id)`);
  expect(wrongCounters).toEqual([]);

  const port = await chargeOne(first);
  await first.stop();
  // The terminal is gone as well: its port is free, and somebody else has it at the next start.
  const stranger = createServer().listen(port, '127.0.0.1');
  await once(stranger, 'listening');
  const second = await startHeadless({ demo: true, dataDir: first.dataDir });
  expect(second.said()).toContain(demoPassword);
  expect(second.said()).not.toContain('Making sample data');
  const again = await everything(await as(second, 'organizer'));
  expect(again.map(each => each.id)).toEqual(events.map(each => each.id));
  const moved = await chargeOne(second);
  expect(moved).not.toBe(port);
  stranger.close();
  await second.kill();
  const third = await startHeadless({ demo: true, dataDir: first.dataDir });
  expect(await chargeOne(third)).toBe(moved);
  await third.stop();
});

test.each(['SIGKILL', 'SIGTERM'] as const)(
  'sample data whose making was cut short by %s is completed by the next start, nothing twice',
  async signal => {
    const dataDir = await aDataFolder();
    const started = startHeadless({ demo: true, dataDir, onSaid: endAt('  7 of ', signal) });
    await expect(started).rejects.toThrow('it said:');
    if (signal === 'SIGTERM') {
      const server = await serverOf(dataDir);
      expect(server === null || (await gone(server, 5_000))).toBe(true);
    }
    const host = await startHeadless({ demo: true, dataDir });
    const events = await everything(await as(host, 'organizer'));
    expect(events.map(each => each.title).sort()).toEqual(programme.map(each => each.title).sort());
    const left = (title: string) => events.find(each => each.title === title)?.remaining;
    for (const { title, classes } of programme) {
      const expected = classes.reduce(
        (total, each) => total + each.capacity - each.sold - (each.held ?? 0),
        0,
      );
      expect.soft(left(title), title).toBe(expected);
    }
    await host.stop();
  },
);

test('whoever began a box office of their own in the folder is left alone', async () => {
  const mine = await startHeadless();
  const me = { name: 'Me', email: 'me@example.org', password: 'a password of mine' };
  await mine.ask('access.setUp', me);
  await mine.stop();
  const host = await startHeadless({ demo: true, dataDir: mine.dataDir });
  expect(await everything(await host.signIn(me))).toEqual([]);
  // Nobody of the sample data can be signed in there.
  expect(await host.ask('training.parts', {})).toEqual({ parts: [] });
  await host.stop();
});

/** Sends the program a signal once it says this. */
const endAt = (sentence: string, signal: NodeJS.Signals) => (said: string, pid: number) => {
  if (said.includes(sentence)) process.kill(pid, signal);
};
