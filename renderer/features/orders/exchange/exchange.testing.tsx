import { screen, waitFor, within } from '@testing-library/react';
import { expect } from 'vitest';
import { Event, EventRow } from '../../../../core/contract/events.ts';
import type { Language } from '../../../../core/contract/language.ts';
import type { Order } from '../../../../core/contract/order.ts';
import type { Permission } from '../../../../core/contract/permissions.ts';
import { counterFor } from '../../../api/counter.testing.ts';
import { aDrawer } from '../../../api/drawer.testing.ts';
import { host, serve } from '../../../api/host.testing.ts';
import { type aTerminal, noTerminal } from '../../../api/terminal.testing.ts';
import { focused, show } from '../../../ui/render.testing.tsx';
import { paidOrder } from '../money-back/paid-tickets.testing.ts';
import { OrderDetail } from '../order-detail.tsx';

type Errors = Parameters<Parameters<typeof host.orders.exchange.handler>[0]>[0]['errors'];
type Asks = 'none' | 'name' | 'nationalId';

const id = (n: number) => `00000000-0000-4000-8000-0000000000${String(n).padStart(2, '0')}`;

/** The event that the tickets are of, and two others of which one has another currency. */
const jazz = id(2);
const opera = id(3);
const abroad = id(4);

export const priceId = (n: number) => id(20 + n);
export const classId = (n: number) => id(30 + n);

interface Offer {
  readonly name: string;
  readonly minor: number;
  readonly asks?: Asks;
  readonly proof?: string;
}

const classOf = (eventId: string, n: number, { name, minor, asks = 'none', proof }: Offer) => ({
  ...{ id: classId(n), eventId, name, priceMinor: minor, vatRateBp: 800, participantData: asks },
  prices: [
    {
      ...{ id: priceId(n), name, priceMinor: minor, minAge: null, maxAge: null },
      ...{ proof: proof ?? null, saleFrom: null, saleUntil: null, active: true },
    },
  ],
  ...{ saleFrom: null, saleUntil: null, limitPerOrder: null, minAge: null, maxAge: null },
  ...{ capacity: 40, held: 0, sold: 0, remaining: 40, soldOut: false },
});

const rowOf = (eventId: string, title: string, currency = 'PLN') =>
  EventRow.parse({
    ...{ id: eventId, slug: title.toLowerCase(), title, startsAt: '2030-01-02T19:00:00.000Z' },
    ...{ timeZone: 'Europe/Warsaw', place: 'Mill', currency, status: 'published', capacity: 40 },
    ...{ remaining: 40, soldOut: false, manageable: false, artists: [], priceFromMinor: 5_000 },
  });
const rows = [rowOf(jazz, 'Jazz'), rowOf(opera, 'Opera'), rowOf(abroad, 'Opéra', 'EUR')];

interface Scene {
  readonly language?: Language;
  readonly order?: Order;
  /** The classes of the event that the tickets are of, and of the other one. */
  readonly offers?: readonly Offer[];
  readonly others?: readonly Offer[];
  /** What each try is refused with, one after the other; then it is done. */
  readonly refusals?: readonly ((errors: Errors) => Error)[];
  /** What its classes cost after the first try. */
  readonly then?: readonly Offer[];
  readonly permissions?: readonly Permission[];
  /** The card terminal of this counter. */
  readonly terminal?: ReturnType<typeof aTerminal>;
}

const usual: readonly Permission[] = [
  ...(['sell', 'findOrders', 'cancel', 'exchange', 'refund', 'reprint', 'openShift'] as const),
];

/** An order in view, whose tickets may be exchanged, and the question about it. */
export async function atTheExchange({
  language = 'en',
  order = paidOrder(),
  offers = [
    { name: 'Balcony', minor: 7_000 },
    { name: 'Standing', minor: 2_000 },
    { name: 'Stalls', minor: 5_000 },
  ],
  others = [{ name: 'Box', minor: 9_000 }],
  refusals = [],
  then = offers,
  permissions = usual,
  terminal,
}: Scene = {}) {
  const tries: Readonly<Record<string, unknown>>[] = [];
  const drawer = aDrawer();
  const eventWith = (eventId: string) => {
    const found = rows.find(each => each.id === eventId);
    const own = tries.length === 0 ? offers : then;
    return Event.parse({
      ...{ ...found, description: '', categories: [], version: 1 },
      ...(eventId === jazz && { currency: order.currency }),
      ticketClasses:
        eventId === jazz
          ? own.map((each, n) => classOf(jazz, n, each))
          : others.map((each, n) => classOf(opera, 5 + n, each)),
    });
  };
  serve({
    system: counterFor(...permissions),
    ...drawer.rows,
    ...(terminal?.rows ?? noTerminal),
    events: {
      get: host.events.get.handler(({ input }) => ({ event: eventWith(input.eventId) })),
      list: host.events.list.handler(({ input }) => ({
        events: rows.filter(each => each.title.startsWith(input.text ?? '')),
        nextCursor: null,
      })),
    },
    orders: {
      get: host.orders.get.handler(() => ({ order, timeline: [] })),
      exchange: host.orders.exchange.handler(({ input, errors }) => {
        const refusal = refusals[tries.length];
        tries.push(input);
        if (refusal) throw refusal(errors);
        return { order };
      }),
    },
  });
  const shown = show(<OrderDetail orderId={order.id} refocus={() => undefined} />, language);
  const article = within(await screen.findByRole('article', { busy: false }));
  const { user, text } = shown;
  const { orders } = text;
  const ticked = (name: RegExp) => screen.getByRole<HTMLInputElement>('checkbox', { name });
  const many = (name: string) =>
    screen.getByRole<HTMLInputElement>('textbox', { name: text.sell.quantityOf(name) });
  const act = () => screen.getAllByRole('button').find(each => each.matches('[type="submit"]'));
  return {
    ...{ ...shown, text: orders, all: text, article, tries, drawer, ticked, many, act },
    given: () => screen.findByRole<HTMLInputElement>('textbox', { name: text.sell.given }),
    /** Asks, and waits until the next key goes to the tickets. */
    ask: async () => {
      await user.keyboard('{Alt>}w{/Alt}');
      await screen.findByRole('dialog');
      await waitFor(() => expect(focused().matches('[type="checkbox"]')).toBe(true));
      await screen.findByRole('textbox', { name: text.sell.quantityOf(offers[0]?.name ?? '') });
    },
    /** The first so many tickets go back, and so many of the first class come instead, by keys. */
    swap: async (back: number, taken: number) => {
      await user.keyboard('{ArrowDown} '.repeat(back));
      await user.keyboard('{Enter}');
      await waitFor(() => expect(focused()).toBe(many(offers[0]?.name ?? '')));
      await user.keyboard(`${taken}{Enter}`);
    },
  };
}

/** An amount as a page says it. */
export const złoty = (language: 'en' | 'pl' | 'fa', major: number) =>
  new Intl.NumberFormat({ en: 'en-GB', pl: 'pl-PL', fa: 'fa-IR' }[language], {
    ...{ style: 'currency', currency: 'PLN', currencyDisplay: 'narrowSymbol' },
  }).format(major);

/** Two tickets at 50 for two on the balcony at 70. */
export async function dearer(scene: Scene = {}) {
  const counter = await atTheExchange(scene);
  await counter.ask();
  await counter.swap(2, 2);
  return counter;
}

/** Two tickets at 50 for two standing places at 20. */
export const cheaper = (scene: Scene = {}) =>
  dearer({ offers: [{ name: 'Standing', minor: 2_000 }], ...scene });
