import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Access } from '../../core/contract/operation.ts';
import { metaOf, operationNames } from '../../core/contract/operations.ts';
import { permissionsOf } from '../../core/contract/permissions.ts';
import type { Session } from '../support/calls.ts';
import { admin } from '../support/fixtures/cast.ts';
import { anOperator, firstAdmin } from '../support/fixtures/people.ts';
import { type Headless, startHeadless, stopEverything } from '../support/headless.ts';

let host: Headless;
let seller: Session;
beforeAll(async () => {
  host = await startHeadless();
  seller = await firstAdmin(host);
});
afterAll(stopEverything);

/** Every operation with who may call it, from the contract itself: a new one is covered at once. */
const operations = operationNames.map(name => ({ name, access: metaOf(name).access }));
const isOpen = ({ access }: { access: Access }) => access === 'always' || access === 'anyone';
const closed = operations.filter(each => !isOpen(each));
const notFor = (role: 'clerk' | 'organizer') =>
  closed.filter(
    ({ access }) =>
      access !== 'newcomer' &&
      access !== 'signedIn' &&
      !(permissionsOf[role] as string[]).includes(access),
  );

describe('without a sign-in', () => {
  test.each(closed)('$name answers 401, whatever it is sent', async ({ name }) => {
    const not = { status: 401, code: 'NOT_SIGNED_IN' };
    expect(await host.no(name, {})).toMatchObject(not);
    expect(await host.no(name, {}, 'eyJhbGciOiJub25lIn0.e30.')).toMatchObject(not);
  });

  test('only the guided start, the ways to sign in and into a training, the status and a server that moved are open', () => {
    const open = operations.filter(isOpen).map(each => each.name);
    const expected = [
      'access.setUp',
      'access.signIn',
      'access.refresh',
      'access.pinOperators',
      'access.switchOperator',
      'installation.join',
      'system.moveServer',
      'system.status',
      'training.parts',
      'training.enter',
      'training.leave',
    ];
    expect(open.sort()).toEqual(expected.sort());
  });
});

test.each(['clerk', 'organizer'] as const)(
  'a %s is refused what the role does not permit, and told which permission is missing',
  async role => {
    const { token: theirs } = await host.signIn(await anOperator(seller, { role }));
    expect(notFor(role).map(each => each.name)).toContain('access.addOperator');
    for (const { name, access } of notFor(role)) {
      expect
        .soft(await host.no(name, {}, theirs), name)
        .toMatchObject({ status: 403, code: 'NOT_PERMITTED', data: { permission: access } });
    }
    const { operator } = await host.ask('access.me', {}, theirs);
    expect(operator).toMatchObject({ role, permissions: permissionsOf[role] });
  },
);

describe('a sign-in', () => {
  const signIn = (change: object) => host.no('access.signIn', { ...admin, ...change });

  test('gives one answer to a wrong password and to an unknown address', async () => {
    const wrong = await signIn({ password: 'not my password' });
    expect(wrong).toMatchObject({ status: 401, code: 'WRONG_CREDENTIALS' });
    expect(await signIn({ email: 'nobody@example.org' })).toEqual(wrong);
  });

  test('renews itself, and ends for everybody when a spent refresh token comes back', async () => {
    const first = await host.ask('access.signIn', admin);
    const second = await host.ask('access.refresh', { refreshToken: first.refreshToken });
    expect(second.refreshToken).not.toBe(first.refreshToken);
    const me = await host.ask('access.me', {}, second.accessToken);
    expect(me.operator).toEqual(first.operator);

    // The answer was lost on the way: the same next one comes again.
    const again = await host.ask('access.refresh', { refreshToken: first.refreshToken });
    expect(again.refreshToken).toBe(second.refreshToken);
    const third = await host.ask('access.refresh', { refreshToken: second.refreshToken });

    const not = { status: 401, code: 'WRONG_CREDENTIALS' };
    const spent = { refreshToken: first.refreshToken };
    expect(await host.no('access.refresh', spent)).toMatchObject(not);
    const stolen = { refreshToken: third.refreshToken };
    expect(await host.no('access.refresh', stolen)).toMatchObject(not);
    // A sign-in that was looked up is believed for some seconds.
    const outside = async () => (await host.call('access.me', {}, second.accessToken)).status;
    await expect.poll(outside, { timeout: 15_000, interval: 250 }).toBe(401);
  });

  test('ends with the sign-out', async () => {
    const { accessToken, refreshToken } = await host.ask('access.signIn', admin);
    await host.ask('access.signOut', {}, accessToken);
    expect(await host.no('access.me', {}, accessToken)).toMatchObject({ code: 'NOT_SIGNED_IN' });
    expect(await host.no('access.refresh', { refreshToken })).toMatchObject({
      code: 'WRONG_CREDENTIALS',
    });
  });
});

describe('the loopback host', () => {
  const status = async (headers: Record<string, string>, path = 'rpc/system/status') => {
    const response = await fetch(new URL(path, host.url), {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: '{"json":{}}',
    });
    await response.arrayBuffer();
    return response.status;
  };
  const launch = () => ({ 'x-rowlock-token': host.token });

  test('answers nobody who does not know the launch token', async () => {
    expect(await status({})).toBe(401);
    expect(await status({ 'x-rowlock-token': `${host.token}x` })).toBe(401);
    expect(await status(launch())).toBe(200);
  });

  test('answers no page of another origin', async () => {
    expect(await status({ ...launch(), origin: 'https://example.org' })).toBe(403);
    expect(await status({ ...launch(), origin: host.url.replace(/\/$/, '') })).toBe(200);
  });

  test('knows no operation that the contract does not', async () => {
    expect(await status(launch(), 'rpc/orders/destroy')).toBe(404);
  });

  test('serves the window behind the printed address, and sets no cookie', async () => {
    const opened = await fetch(`${host.url}?token=${host.token}`, { redirect: 'manual' });
    expect(opened.status).toBe(303);
    expect(opened.headers.get('set-cookie')).toBeNull();
    const page = await fetch(new URL(opened.headers.get('location') ?? '', host.url));
    expect(page.headers.get('content-type')).toContain('text/html');
    expect(await page.text()).toContain('<div id="root"');
  });
});
