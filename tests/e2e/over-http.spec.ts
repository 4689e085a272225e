import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { admin, pesel } from '../support/fixtures/cast.ts';
import { inDays } from '../support/fixtures/events.ts';
import { firstAdmin } from '../support/fixtures/people.ts';
import {
  anEmptyFolder,
  type Headless,
  startHeadless,
  stopEverything,
} from '../support/headless.ts';
import { slowness } from '../support/slowness.ts';

let host: Headless;
beforeAll(async () => {
  host = await startHeadless({ dataDir: await anEmptyFolder() });
});
afterAll(stopEverything);

test('the main job, from an empty folder to a cancelled order, over HTTP', async () => {
  const typed = { ...admin, email: 'Ada.Lis@Example.org' };
  const { operator: first } = await host.ask('access.setUp', typed);
  expect(first).toMatchObject({ name: 'Ada Lis', role: 'admin' });
  const again = { ...typed, email: 'somebody.else@example.org' };
  expect(await host.no('access.setUp', again)).toMatchObject({
    status: 409,
    code: 'ALREADY_SET_UP',
  });

  const signedIn = await host.ask('access.signIn', {
    email: typed.email.toUpperCase(),
    password: admin.password,
  });
  expect(signedIn.operator).toEqual(first);
  expect(first.permissions).toEqual(expect.arrayContaining(['sell', 'manageEvents', 'maintain']));
  expect(Date.parse(signedIn.expiresAt ?? '')).toBeGreaterThan(Date.now());
  expect(signedIn.refreshToken).toEqual(expect.any(String));
  const token = signedIn.accessToken ?? '';

  const eventId = v7();
  const { event: draft } = await host.ask(
    'events.create',
    {
      id: eventId,
      title: 'Zażółć gęślą jaźń: شب شعر',
      startsAt: inDays(10),
      timeZone: 'Europe/Warsaw',
      place: 'Hala Młyńska, Łódź',
      currency: 'PLN',
      description: 'An evening\nof words.',
    },
    token,
  );
  expect(draft).toMatchObject({
    id: eventId,
    slug: 'zażółć-gęślą-jaźń-شب-شعر',
    status: 'draft',
  });

  const [standing, seated, named] = [v7(), v7(), v7()] as const;
  const classes = [
    { id: standing, name: 'Stojące', priceMinor: 4_999, vatRateBp: 800, participantData: 'none' },
    { id: seated, name: 'Seated', priceMinor: 12_000, vatRateBp: 2_300, participantData: 'name' },
    { id: named, name: 'VIP', priceMinor: 30_050, vatRateBp: 0, participantData: 'nationalId' },
  ];
  for (const each of classes) {
    const input = { ...each, eventId, capacity: 10 };
    const { ticketClass } = await host.ask('ticketClasses.create', input, token);
    expect(ticketClass).toMatchObject({ ...each, capacity: 10, held: 0, sold: 0, remaining: 10 });
  }
  const { event: published } = await host.ask('events.publish', { eventId }, token);
  expect(published).toMatchObject({ id: eventId, status: 'published' });

  const listed = await host.ask('events.list', { text: 'zazolc mlynska' }, token);
  expect(listed.nextCursor).toBeNull();
  expect(listed.events).toMatchObject([
    {
      id: eventId,
      slug: published.slug,
      title: 'Zażółć gęślą jaźń: شب شعر',
      timeZone: 'Europe/Warsaw',
      place: 'Hala Młyńska, Łódź',
      status: 'published',
      capacity: 30,
      remaining: 30,
      soldOut: false,
    },
  ]);

  const orderId = v7();
  const lines = [
    { ticketClassId: named, quantity: 1 },
    { ticketClassId: standing, quantity: 2 },
    { ticketClassId: seated, quantity: 1 },
  ];
  const { order: held } = await host.ask('orders.hold', { id: orderId, lines }, token);
  const totalMinor = 2 * 4_999 + 12_000 + 30_050;
  expect(held).toMatchObject({ id: orderId, status: 'held', currency: 'PLN', totalMinor });
  expect(held.payments).toEqual([]);
  expect(held.tickets).toHaveLength(4);
  const minutes = (Date.parse(held.heldUntil ?? '') - Date.parse(held.asOf)) / 60_000;
  expect(minutes).toBeCloseTo(15, 1);
  const remaining = async () => {
    const { event } = await host.ask('events.get', { eventId }, token);
    return Object.fromEntries(event.ticketClasses.map(each => [each.id, each.remaining]));
  };
  expect(await remaining()).toEqual({ [standing]: 8, [seated]: 9, [named]: 9 });

  const ticketOf = (classId: string) =>
    held.tickets.find(each => each.ticketClassId === classId)?.id ?? '';
  const paymentId = v7();
  const payment = {
    id: paymentId,
    orderId,
    expectedTotalMinor: totalMinor,
    payments: [
      { method: 'card', amountMinor: 10_000, reference: 'T-0042' },
      { method: 'cash', amountMinor: totalMinor - 10_000, tenderedMinor: 50_000 },
    ],
  };
  expect(await host.no('orders.pay', payment, token)).toMatchObject({
    status: 409,
    code: 'PARTICIPANTS_MISSING',
    data: { ticketIds: expect.arrayContaining([ticketOf(seated), ticketOf(named)]) as unknown },
  });
  const participants = [
    { ticketId: ticketOf(seated), firstName: 'Łucja', lastName: "O'Brien-Żak" },
    {
      ticketId: ticketOf(named),
      firstName: 'زهرا',
      lastName: 'رحیمی',
      nationalId: pesel,
    },
  ];
  const { order: withNames } = await host.ask(
    'orders.saveParticipants',
    { orderId, participants },
    token,
  );
  const zahra = withNames.tickets.find(each => each.id === ticketOf(named))?.participant;
  expect(zahra).toMatchObject({ firstName: 'زهرا', lastName: 'رحیمی', complete: true });
  expect(zahra?.nationalId).toEqual({ kind: 'pesel', masked: '440514*****' });

  expect(
    await host.no('orders.pay', { ...payment, expectedTotalMinor: totalMinor - 1 }, token),
  ).toMatchObject({ status: 409, code: 'TOTAL_CHANGED', data: { totalMinor } });
  expect(
    await host.no('orders.pay', { ...payment, payments: payment.payments.slice(0, 1) }, token),
  ).toMatchObject({
    status: 409,
    code: 'PAYMENTS_DIFFER',
    data: { totalMinor, paidMinor: 10_000 },
  });

  const { order: paid } = await host.ask('orders.pay', payment, token);
  expect(paid).toMatchObject({ id: orderId, status: 'paid', code: held.code, totalMinor });
  expect(paid.heldUntil).toBeNull();
  expect(paid.tickets.map(each => each.status)).toEqual(Array(4).fill('sold'));
  expect(new Set(paid.tickets.map(each => each.code)).size).toBe(4);
  // From gross, per ticket, rounded half up: 2 × 370, 2244, 0.
  expect(paid.vatMinor).toBe(2 * 370 + 2_244);
  expect(paid.payments).toMatchObject([
    { method: 'card', amountMinor: 10_000, reference: 'T-0042' },
    { method: 'cash', tenderedMinor: 50_000, changeMinor: 50_000 - (totalMinor - 10_000) },
  ]);

  for (const text of [paid.code.toLowerCase(), "o'brien", 'زهرا', 'lucja']) {
    const { orders } = await host.ask('orders.list', { text }, token);
    expect
      .soft(
        orders.map(each => each.id),
        text,
      )
      .toEqual([orderId]);
  }

  const { pdf, fileName } = await host.ask('tickets.pdf', { orderId, language: 'fa' }, token);
  const document = Buffer.from(pdf, 'base64').toString('latin1');
  expect(document.slice(0, 5)).toBe('%PDF-');
  expect(document.match(/\/Type \/Page\b/g)).toHaveLength(4);
  expect(fileName).toContain(paid.code);
  const story = async () => {
    const { timeline } = await host.ask('orders.get', { orderId }, token);
    return timeline.map(each => each.operation);
  };
  // The first tickets do not wait for their row in the journal.
  await expect.poll(story).toContain('tickets.pdf');

  const { order: cancelled } = await host.ask(
    'orders.cancel',
    { orderId, reason: 'the customer fell ill' },
    token,
  );
  expect(cancelled.status).toBe('cancelled');
  expect(cancelled.tickets.map(each => each.status)).toEqual(Array(4).fill('void'));
  expect(cancelled.payments.reduce((total, each) => total + each.amountMinor, 0)).toBe(0);
  expect(await remaining()).toEqual({ [standing]: 10, [seated]: 10, [named]: 10 });
  expect(await host.no('tickets.pdf', { orderId, language: 'en' }, token)).toMatchObject({
    code: 'NOT_SOLD',
  });

  const { timeline } = await host.ask('orders.get', { orderId }, token);
  expect(timeline.map(each => each.operation)).toEqual([
    'orders.hold',
    'orders.saveParticipants',
    'orders.pay',
    'tickets.pdf',
    'orders.cancel',
  ]);
  expect(timeline.at(-1)).toMatchObject({
    operatorName: 'Ada Lis',
    reason: 'the customer fell ill',
  });
});

test('SIGTERM ends the program within two seconds, and its database with it; all is there next time', async () => {
  const before = await startHeadless();
  const { token } = await firstAdmin(before);
  const { code, milliseconds } = await before.stop();
  expect(code).toBe(0);
  expect(milliseconds).toBeLessThan(2_000 * slowness());
  const after = await startHeadless({ dataDir: before.dataDir });
  expect(after.token).not.toBe(before.token);
  expect(await after.no('access.me', {}, token)).toMatchObject({ code: 'NOT_SIGNED_IN' });
  const { operator } = await (await after.signIn(admin)).operations.access.me({});
  expect(operator.name).toBe(admin.name);
  await after.stop();
});
