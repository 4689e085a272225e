import { screen, within } from '@testing-library/react';
import type { Event } from '../../../../core/contract/events.ts';
import { PriceId } from '../../../../core/contract/ids.ts';
import type { Language } from '../../../../core/contract/language.ts';
import { Price } from '../../../../core/contract/prices.ts';
import type { ParticipantData, TicketClass } from '../../../../core/contract/ticket-classes.ts';
import { counterFor } from '../../../api/counter.testing.ts';
import { host, serve } from '../../../api/host.testing.ts';
import { show } from '../../../ui/render.testing.tsx';
import { eventId, jazzNight, stallsId, ticketClass } from '../draft/draft.testing.ts';
import { EventPane } from './event-pane.tsx';

export const priceId = (n: number) => PriceId.parse(`0193a0b2-7c00-7000-8000-0000000000f${n}`);

/** A price of the stalls as it is stored. */
export const aPrice = (n: number, name: string, more: object = {}): Price =>
  Price.parse({
    ...{ id: priceId(n), name, priceMinor: n * 1_000, minAge: null, maxAge: null, proof: null },
    ...{ saleFrom: null, saleUntil: null, active: true, ...more },
  });

interface Given {
  readonly language?: Language;
  readonly prices?: readonly Price[];
  readonly asks?: ParticipantData;
  readonly currency?: string;
}

/** The form of an event whose stalls have these prices, and what it sends when it is saved. */
export async function editing({
  language = 'en',
  prices = [aPrice(5, 'Stalls')],
  asks = 'none',
  currency = 'PLN',
}: Given = {}) {
  const startsAt = '2030-12-04T18:30:00.000Z';
  const stalls: TicketClass = {
    ...ticketClass(stallsId, 'Stalls', 5_000),
    participantData: asks,
    prices: [...prices],
  };
  let event: Event = { ...jazzNight, startsAt, currency, ticketClasses: [stalls] };
  const sent: { readonly prices?: unknown; readonly priceMinor?: unknown }[] = [];
  serve({
    system: counterFor('manageEvents'),
    events: { get: host.events.get.handler(() => ({ event })) },
    ticketClasses: {
      update: host.ticketClasses.update.handler(({ input }) => {
        sent.push(input);
        const listed = input.prices?.map(each => Price.parse({ ...aPrice(1, ''), ...each }));
        const after = { ...stalls, name: input.name, prices: listed ?? stalls.prices };
        event = { ...event, ticketClasses: [after] };
        return { ticketClass: after };
      }),
    },
  });
  const nothing = () => undefined;
  const draw = () =>
    show(
      <EventPane eventId={eventId} isNew={false} onReady={nothing} onCreated={nothing} />,
      language,
    );
  const shown = draw();
  const text = shown.text.events;
  await screen.findByRole('textbox', { name: text.ofClass(text.className, 'Stalls') });
  const field = (what: string, of: string) =>
    screen.getByRole<HTMLInputElement>('textbox', { name: text.ofClass(what, of) });
  const button = (name: string) => screen.getByRole('button', { name });
  const rows = () => {
    const list = screen.queryByRole('list', { name: text.ofClass(text.prices, 'Stalls') });
    return list === null ? [] : within(list).getAllByRole('listitem');
  };
  const type = async (into: HTMLElement, typed: string) => {
    await shown.user.clear(into);
    if (typed !== '') await shown.user.paste(typed);
  };
  const save = () => shown.user.click(screen.getByRole('button', { name: text.save }));
  return { ...shown, all: shown.text, text, field, button, rows, type, save, sent, draw };
}
