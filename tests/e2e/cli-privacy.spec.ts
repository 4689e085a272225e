import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { installationKeys } from '../../electron/program/installation-keys.ts';
import { recoveryCode } from '../../electron/program/recovery-code.ts';
import { admin, pesel } from '../support/fixtures/cast.ts';
import { aNamedClass } from '../support/fixtures/events.ts';
import { heldAt, namedAt, soldAt } from '../support/fixtures/orders.ts';
import { sqlIn } from '../support/fixtures/owner.ts';
import { firstAdmin } from '../support/fixtures/people.ts';
import { letNoticePass, workYesterday } from '../support/fixtures/removals.ts';
import { startHeadless, stopEverything } from '../support/headless.ts';
import { maintenance } from '../support/maintenance.ts';

afterAll(stopEverything);

test('remove-national-ids announces what the settings keep no longer, and destroys it a day later', async () => {
  const host = await startHeadless();
  const seller = await firstAdmin(host);
  const { token } = seller;
  const order = await soldAt(seller, await aNamedClass(seller));

  const here = ['--data-dir', host.dataDir];
  const run = (...args: string[]) => maintenance(['remove-national-ids', ...here, ...args]);
  expect((await run()).answer).toMatch(/^Nothing was destroyed: nobody has worked by this clock/);
  expect(await run('--clock-checked')).toMatchObject({
    code: 0,
    answer: expect.stringMatching(/^There are no/) as string,
  });
  const sql = sqlIn(host.dataDir);
  await sql(`update events set starts_at = now() - interval '31 days'`);
  expect((await run('--clock-checked', '--dry-run')).answer).toBe(
    'The end of the national ids of 1 event would be announced.\n',
  );
  await workYesterday(sql);
  const found = await run('--json');
  const announced = { events: 0, people: 0, announced: 1, heldBack: null, dryRun: false };
  expect(JSON.parse(found.answer)).toEqual(announced);
  expect((await run()).answer).toMatch(/^There are no/);
  await letNoticePass(sql);
  expect((await run('--dry-run')).answer).toBe('1 national id of 1 event would be destroyed.\n');
  expect((await run()).answer).toBe('1 national id of 1 event destroyed.\n');
  const { order: after } = await host.ask('orders.get', { orderId: order.id }, token);
  expect(after.tickets[0]?.participant).toMatchObject({ firstName: 'Jan', nationalId: null });
  await host.stop();
});

test('change-key makes a new key, which a running Rowlock takes over and moves its ids to', async () => {
  const host = await startHeadless();
  const seller = await firstAdmin(host);
  const { token } = seller;
  const order = await namedAt(seller, await heldAt(seller, await aNamedClass(seller)));

  const changed = await maintenance(['change-key', '--data-dir', host.dataDir]);
  expect(changed).toMatchObject({ code: 0 });
  const [, name] = /^The key is ([0-9a-f]{16}) now/.exec(changed.answer) ?? [];
  const state = async () => host.ask('installation.state', {}, token);
  await expect
    .poll(state, { timeout: 30_000 })
    .toMatchObject({ name, former: 1, ids: { left: 0, all: 1 }, events: { left: 0, all: 1 } });
  const { order: after } = await host.ask('orders.get', { orderId: order.id }, token);
  expect(after.tickets[0]?.participant?.nationalId?.masked).toBe(`${pesel.value.slice(0, 6)}*****`);
  const file = await readFile(join(host.dataDir, 'installation.key'), 'utf8');
  expect(file.trim().split('\n')).toHaveLength(2);
  await host.stop();
});

describe('a key that was lost', () => {
  test('comes back from its recovery code, and a mistyped line is named', async () => {
    const host = await startHeadless();
    const seller = await firstAdmin(host);
    const order = await namedAt(seller, await heldAt(seller, await aNamedClass(seller)));
    await host.stop();
    const { dataDir } = host;
    const lost = await installationKeys(dataDir);
    await rm(join(dataDir, 'installation.key'));
    const fresh = await installationKeys(dataDir);

    const restore = (code: readonly string[]) =>
      maintenance(['restore-key', '--data-dir', dataDir, '--code-stdin'], code.join('\n'));
    const [one = '', two = '', ...more] = recoveryCode(lost.current);
    const wrong = await restore([one, two.slice(1), ...more]);
    expect(wrong).toMatchObject({ code: 2, answer: '' });
    expect(wrong.said).toContain('line 2');
    expect(await installationKeys(dataDir)).toEqual(fresh);

    const restored = await restore([one, two, ...more]);
    expect(restored).toMatchObject({ code: 0 });
    expect(restored.answer).not.toContain(one);
    expect(await installationKeys(dataDir)).toEqual({
      current: lost.current,
      former: [fresh.current],
    });
    const again = await startHeadless({ dataDir });
    const { token } = await again.signIn(admin);
    const found = await again.ask('orders.get', { orderId: order.id }, token);
    const masked = found.order.tickets[0]?.participant?.nationalId?.masked;
    expect(masked).toBe('440514*****');
    await again.stop();
  });
});
