import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import type { Language } from '../../../../core/contract/language.ts';
import { Order } from '../../../../core/contract/order.ts';
import type { Permission } from '../../../../core/contract/permissions.ts';
import { languages } from '../../../../core/text/languages.ts';
import { counterFor } from '../../../api/counter.testing.ts';
import { host, serve } from '../../../api/host.testing.ts';
import { focused, show } from '../../../ui/render.testing.tsx';
import { paidOrder } from '../money-back/paid-tickets.testing.ts';
import { OrderDetail } from '../order-detail.tsx';

const startsAt = '2030-01-05T18:30:00.000Z';

/** Two places of 50.00 that wait for Anna until half an hour before the start. */
const reservation = (changed: Partial<Order> = {}): Order => {
  const paid = paidOrder({ tickets: 2, payments: [] });
  return Order.parse({
    ...paid,
    ...{ status: 'held', purpose: 'reservation', minutesBeforeStart: 30 },
    heldUntil: '2030-01-05T18:00:00.000Z',
    tickets: paid.tickets.map(each => ({ ...each, status: 'held', code: null })),
    events: paid.events.map(each => ({ ...each, startsAt })),
    buyer: { name: 'Anna Nowak', phone: '600 700 800', email: null, taxId: null },
    ...changed,
  });
};

type Errors = Parameters<Parameters<typeof host.orders.pay.handler>[0]>[0]['errors'] &
  Parameters<Parameters<typeof host.orders.reserve.handler>[0]>[0]['errors'];

interface Scene {
  readonly language?: Language;
  readonly order?: Order;
  /** What each try is refused with, one after the other; then it is done. */
  readonly refusals?: readonly ((errors: Errors) => Error)[];
  readonly permissions?: readonly Permission[];
}

let tries: Readonly<Record<string, unknown>>[] = [];
beforeEach(() => (tries = []));

async function atTheOrder({
  language = 'en',
  order = reservation(),
  refusals = [],
  permissions = ['sell', 'findOrders', 'reserve'],
}: Scene = {}) {
  let now = order;
  const answer = (input: Readonly<Record<string, unknown>>, errors: unknown, done: object) => {
    const refusal = refusals[tries.length];
    tries.push(input);
    if (refusal) throw refusal(errors as Errors);
    now = { ...now, ...done };
    return { order: now };
  };
  serve({
    system: counterFor(...permissions),
    orders: {
      get: host.orders.get.handler(() => ({ order: now, timeline: [] })),
      pay: host.orders.pay.handler(({ input, errors }) =>
        answer(input, errors, { status: 'paid', purpose: 'sale', heldUntil: null }),
      ),
      reserve: host.orders.reserve.handler(({ input, errors }) => answer(input, errors, {})),
    },
  });
  const { hook, history } = memoryLocation({ path: '/orders', record: true });
  const shown = show(
    <Router hook={hook}>
      <OrderDetail orderId={order.id} refocus={() => undefined} />
    </Router>,
    language,
  );
  const article = within(await screen.findByRole('article', { busy: false }));
  const text = shown.text.orders.reserving;
  return { ...shown, all: shown.text, text, article, history };
}

/** A sentence as it begins in a language, whatever moment stands in it. */
const beginning = (sentence: (moment: string) => string) =>
  new RegExp(sentence('#').split('\u2068')[0] ?? '');

describe('a reservation', () => {
  test.each(languages)('says in %s until when it waits, and is picked up by F9', async language => {
    const { user, text, article, history } = await atTheOrder({ language });
    const says = article.getByText(beginning(text.until)).textContent;
    expect(says).toMatch(/19:00|۱۹:۰۰/);
    expect(article.queryByRole('timer')).toBeNull();
    await article.findByRole('button', { name: text.pickUp });
    await user.keyboard('{F9}');
    expect(history.at(-1)).toMatch(/^\/sell\/order\//);
  });

  test('that nobody came for says so, and that its places are free', async () => {
    const order = reservation({ status: 'expired', heldUntil: null });
    const { text, article } = await atTheOrder({ order });
    expect(article.getByText(text.lapsed)).toBeDefined();
    expect(article.getByText(text.lapsedHint)).toBeDefined();
    expect(article.queryByRole('button', { name: text.pickUp })).toBeNull();
  });

  test('is released by its key with the consequence in places, for a reason of its own', async () => {
    const { user, all, text } = await atTheOrder();
    await user.keyboard('{Alt>}x{/Alt}');
    await screen.findByRole('dialog');
    expect(screen.getByRole('button', { name: all.orders.release(2) })).toBeDefined();
    expect(screen.getByRole('button', { name: text.reasons.mind })).toBeDefined();
  });
});

describe('the deadline of a reservation', () => {
  test.each(languages)('is changed in %s by keys alone, and told before', async language => {
    const { user, text, article } = await atTheOrder({ language });
    await user.keyboard('{Alt>}r{/Alt}');
    const dialog = within(await screen.findByRole('dialog'));
    const choice = dialog.getByRole('combobox', { name: text.keepUntil });
    await waitFor(() => expect(focused()).toBe(choice));
    await user.selectOptions(choice, text.beforeStart(120));
    expect(dialog.getByText(/Anna Nowak/).textContent).toMatch(/17:30|۱۷:۳۰/);
    await user.click(dialog.getByRole('button', { name: text.change }));
    await article.findByText(text.changed);
    expect(tries).toMatchObject([{ minutesBeforeStart: 120, awaitsTransfer: false }]);
  });

  test('may be a moment, and what is wrong with it stands beside it; what was typed stays', async () => {
    const { user, text, all, article } = await atTheOrder({
      refusals: [errors => errors.DEADLINE_WRONG({ data: { why: 'afterStart', startsAt } })],
    });
    await user.keyboard('{Alt>}r{/Alt}');
    const dialog = within(await screen.findByRole('dialog'));
    await user.selectOptions(
      dialog.getByRole('combobox', { name: text.keepUntil }),
      text.anotherTime,
    );
    const time = () => dialog.getByRole<HTMLInputElement>('textbox', { name: all.events.time });
    expect(time().value).toBe('19:00');
    await user.clear(time());
    await user.keyboard('{Enter}');
    await dialog.findByText(all.answers.faults.required(0));
    expect(tries).toEqual([]);
    await user.click(time());
    await user.paste('2330');
    await user.keyboard('{Enter}');
    await dialog.findByText(all.answers.refusals.DEADLINE_WRONG({ why: 'afterStart', startsAt }));
    expect(time().value).toBe('23:30');
    await user.clear(time());
    await user.paste('1730');
    await user.keyboard('{Enter}');
    await article.findByText(text.changed);
    expect(tries.at(-1)).toMatchObject({ until: '2030-01-05T16:30:00.000Z' });
  });

  test('is nobody’s to change without the permission', async () => {
    const { user, text } = await atTheOrder({ permissions: ['sell', 'findOrders'] });
    expect(screen.queryByRole('button', { name: text.changeAsk })).toBeNull();
    await user.keyboard('{Alt>}r{/Alt}');
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

describe('a transfer that is awaited', () => {
  const awaited = (changed: Partial<Order> = {}) =>
    reservation({ awaitsTransfer: true, ...changed });

  test.each(languages)('is booked in %s by keys alone when it has arrived', async language => {
    const { user, text, all, article } = await atTheOrder({ language, order: awaited() });
    expect(article.getByText(beginning(text.transferUntil))).toBeDefined();
    await user.keyboard('{Alt>}b{/Alt}');
    const dialog = within(await screen.findByRole('dialog'));
    const reference = dialog.getByRole('textbox', { name: text.reference });
    await waitFor(() => expect(focused()).toBe(reference));
    await user.paste('PKO 12/2026');
    await user.keyboard('{Enter}');
    await article.findByText(text.booked);
    expect(article.getByText(all.orders.status.paid)).toBeDefined();
    expect(tries).toMatchObject([
      {
        expectedTotalMinor: 10_000,
        payments: [{ method: 'transfer', amountMinor: 10_000, reference: 'PKO 12/2026' }],
      },
    ]);
  });

  test('asks for proofs that a price is sold for, and books the same money then', async () => {
    const { user, text, article } = await atTheOrder({
      order: awaited(),
      refusals: [errors => errors.PROOF_NEEDED({ data: { proofs: ['student card'] } })],
    });
    await user.keyboard('{Alt>}b{/Alt}');
    const dialog = within(await screen.findByRole('dialog'));
    await waitFor(() => expect(focused().tagName).toBe('INPUT'));
    await user.keyboard('{Enter}');
    await user.click(await dialog.findByRole('checkbox', { name: /student card/ }));
    await user.keyboard('{Enter}');
    await article.findByText(text.booked);
    expect(tries.map(each => each['proofsConfirmed'])).toEqual([undefined, true]);
  });

  test('that comes too late says so, and keeps what was typed', async () => {
    const { user, text, all } = await atTheOrder({
      order: awaited(),
      refusals: [errors => errors.HOLD_EXPIRED({ data: {} })],
    });
    await user.keyboard('{Alt>}b{/Alt}');
    const dialog = within(await screen.findByRole('dialog'));
    const reference = dialog.getByRole<HTMLInputElement>('textbox', { name: text.reference });
    await waitFor(() => expect(focused()).toBe(reference));
    await user.paste('PKO');
    await user.keyboard('{Enter}');
    await dialog.findByText(all.answers.refusals.HOLD_EXPIRED({}));
    await dialog.findByText(text.tooLate);
    expect(reference.value).toBe('PKO');
  });

  test('that never came says so', async () => {
    const order = awaited({ status: 'expired', heldUntil: null });
    const { text, article } = await atTheOrder({ order });
    expect(article.getByText(text.transferMissed)).toBeDefined();
    expect(article.getByText(text.transferMissedHint, { exact: false })).toBeDefined();
    expect(article.getByText(text.tooLate, { exact: false })).toBeDefined();
  });
});
