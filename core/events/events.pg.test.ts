import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { classInput } from '../../tests/support/fixtures/events.ts';
import { heldAt } from '../../tests/support/fixtures/orders.ts';
import {
  type BoxOffice,
  openBoxOffice,
  outcomeOf,
  refusalOf,
} from '../../tests/support/open-box-office.ts';

let office: BoxOffice;
beforeAll(async () => {
  office = await openBoxOffice();
});
afterAll(() => office.close());

const details = {
  title: 'Wieczór Żółwi',
  startsAt: '2030-05-01T18:00:00+02:00',
  timeZone: 'Europe/Warsaw',
  place: 'Łódź, Teatr Mały',
  artists: ['Zbigniew Żuk', 'علی قمصری'],
  categories: ['Theatre'],
};
const create = (change: Partial<typeof details & { id: string; currency: string }> = {}) =>
  office.operations.events.create({ id: v7(), currency: 'PLN', ...details, ...change });

describe('an event', () => {
  test('is a draft with a readable slug; equal titles get numbers, also at the same moment', async () => {
    const made = await Promise.all([create(), create(), create()]);
    const slugs = made.map(each => each.event.slug).sort();
    expect(slugs).toEqual(['wieczór-żółwi', 'wieczór-żółwi-2', 'wieczór-żółwi-3']);
    expect(made[0].event).toMatchObject({ status: 'draft', artists: details.artists, version: 1 });
  });

  test('keeps its artists in the sequence in which they were named, known ones and new ones', async () => {
    await create({ artists: ['Mona', 'Zofia', 'Adam'] });
    for (const artists of [
      ['zofia', 'Éva', 'ADAM', 'Mona', 'Żaneta', 'بهرام'],
      ['بهرام', 'Żaneta', 'Mona', 'Adam', 'Éva', 'Zofia'],
    ]) {
      const { event } = await create({ artists });
      const shown = event.artists.map(each => each.toLowerCase());
      expect(shown).toEqual(artists.map(each => each.toLowerCase()));
    }
  });

  test('sent twice is made once; the same id with another title is refused', async () => {
    const id = v7();
    const [one, two] = [await create({ id }), await create({ id })];
    expect(two.event.slug).toBe(one.event.slug);
    expect(await refusalOf(create({ id, title: 'Another' }))).toMatchObject({ code: 'ID_REUSED' });
  });

  test('is published only with a ticket class and before it starts', async () => {
    const { event } = await create();
    const publish = () => office.operations.events.publish({ eventId: event.id });
    expect(await refusalOf(publish())).toMatchObject({ data: { missing: 'ticketClasses' } });
    const ticketClass = classInput(event.id, { capacity: 9 });
    await office.operations.ticketClasses.create(ticketClass);
    await office.operations.ticketClasses.create(ticketClass);
    await office.sql('update events set starts_at = now() where id = $1', [event.id]);
    expect(await refusalOf(publish())).toMatchObject({ data: { missing: 'future' } });
    await office.sql(`update events set starts_at = now() + interval '1 day' where id = $1`, [
      event.id,
    ]);
    expect((await publish()).event).toMatchObject({ status: 'published', remaining: 9 });
    const { event: offSale } = await office.operations.events.unpublish({ eventId: event.id });
    expect(offSale.status).toBe('draft');
  });

  test('edited by two at once keeps the first edit and tells the second', async () => {
    const { event } = await create();
    const edit = (title: string) =>
      office.operations.events.update({
        eventId: event.id,
        version: event.version,
        ...details,
        title,
      });
    // Somebody who holds the event until both wait for it lets them go together.
    await office.sql('begin');
    await office.sql('select from events where id = $1 for update', [event.id]);
    const edits = [edit('One'), edit('Other')];
    const ends = Promise.all(edits.map(outcomeOf));
    const waiting = async () => {
      await office.sql('select pg_stat_clear_snapshot()');
      const rows = await office.sql(
        `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
      );
      return rows.length;
    };
    await expect.poll(waiting, { timeout: 10_000 }).toBe(2);
    await office.sql('commit');
    const ended = await ends;
    expect([...ended].sort()).toEqual(['CHANGED_MEANWHILE', 'done']);
    const { event: edited } = await office.operations.events.get({ eventId: event.id });
    const title = ended[0] === 'done' ? 'One' : 'Other';
    expect(edited).toMatchObject({ title, version: 2, slug: event.slug });
  });

  test('keeps its currency once places were ordered', async () => {
    const { id, classIds } = await office.event([{ capacity: 5 }]);
    await heldAt(office, classIds[0] ?? '');
    const change = { eventId: id, version: 1, ...details, currency: 'EUR' };
    expect(await refusalOf(office.operations.events.update(change))).toMatchObject({
      code: 'CURRENCY_FIXED',
    });
  });
});

describe('ticket classes', () => {
  test('have different names within an event, whatever their case', async () => {
    const { id } = await office.event([{ capacity: 5 }]);
    const again = classInput(id, { name: 'CLASS 1' });
    expect(await refusalOf(office.operations.ticketClasses.create(again))).toEqual({
      code: 'NAME_TAKEN',
      data: { name: 'CLASS 1' },
    });
  });

  test('go while nobody ordered them, and stay when somebody did', async () => {
    const { classIds } = await office.event([{ capacity: 5 }, { capacity: 5 }]);
    const [free = '', ordered = ''] = classIds;
    await heldAt(office, ordered, 2);
    await office.operations.ticketClasses.remove({ ticketClassId: free });
    expect(
      await refusalOf(office.operations.ticketClasses.remove({ ticketClassId: ordered })),
    ).toEqual({
      code: 'CAPACITY_TAKEN',
      data: { taken: 2 },
    });
  });
});

describe('the list of events', () => {
  test('finds title, place and artist in any case, without accents, in any order of words', async () => {
    const { id } = await office.event([{ capacity: 3 }], { title: 'Źdźbło trawy' });
    await office.operations.events.update({
      eventId: id,
      version: 1,
      ...details,
      title: 'Źdźbło trawy',
    });
    for (const text of ['zdzblo', 'TRAWY źdź', 'lodz', 'żuk zbigniew', 'علي قمصري']) {
      const { events } = await office.operations.events.list({ text });
      expect(events.map(each => each.id)).toContain(id);
    }
    const { events: none } = await office.operations.events.list({ text: '100%_x' });
    expect(none).toEqual([]);
  });

  test('goes page by page through all of them, nearest first, none twice', async () => {
    for (let at = 0; at < 7; at += 1)
      await office.event([{ capacity: 3 }], { title: `Paged ${at}` });
    const seen: string[] = [];
    const starts: string[] = [];
    for (let cursor: string | undefined; ; ) {
      const page = await office.operations.events.list({ text: 'paged', limit: 3, cursor });
      seen.push(...page.events.map(each => each.title));
      starts.push(...page.events.map(each => each.startsAt));
      if (!page.nextCursor) break;
      cursor = page.nextCursor;
    }
    expect(new Set(seen).size).toBe(7);
    expect(seen).toHaveLength(7);
    expect(starts).toEqual([...starts].sort());
  });

  test('shows published events only, unless others are asked for, and counts lapsed holds as free', async () => {
    const draft = await office.event([{ capacity: 3 }], { title: 'Hidden', publish: false });
    expect((await office.operations.events.list({ text: 'hidden' })).events).toEqual([]);
    const { events } = await office.operations.events.list({ text: 'hidden', statuses: ['draft'] });
    expect(events).toMatchObject([{ id: draft.id, remaining: 3, priceFromMinor: 5_000 }]);

    const { classIds } = await office.event([{ capacity: 1 }], { title: 'Nearly full' });
    const [ticketClassId = ''] = classIds;
    const row = async () =>
      (await office.operations.events.list({ text: 'nearly full' })).events[0];
    await heldAt(office, ticketClassId);
    expect(await row()).toMatchObject({ remaining: 0, soldOut: true });
    await office.sql(`update order_lines set held_until = now() where ticket_class_id = $1`, [
      ticketClassId,
    ]);
    expect(await row()).toMatchObject({ remaining: 1, soldOut: false });
  });

  test('keeps to its span: what begins with it is in it, what begins at its end is not', async () => {
    const at = (hour: number) => `2031-05-01T${hour}:00:00Z`;
    for (const hour of [10, 11, 12]) {
      const event = { ...details, id: v7(), startsAt: at(hour), currency: 'PLN' };
      await office.operations.events.create(event);
    }
    const span = { statuses: ['draft' as const], from: at(10), to: at(12), limit: 1 };
    const first = await office.operations.events.list(span);
    const cursor = first.nextCursor ?? '';
    const second = await office.operations.events.list({ ...span, cursor });
    const starts = [...first.events, ...second.events].map(each => Date.parse(each.startsAt));
    expect(starts).toEqual([at(10), at(11)].map(Date.parse));
    expect(second.nextCursor).toBeNull();
  });

  test('adds up the classes of each event and names the cheapest price', async () => {
    const { id } = await office.event([
      { capacity: 3, priceMinor: 5_000 },
      { capacity: 4, priceMinor: 4_000 },
    ]);
    const none = await office.event([], { publish: false });
    const { events } = await office.operations.events.list({
      statuses: ['published', 'draft'],
      limit: 200,
    });
    const row = (wanted: string) => events.find(each => each.id === wanted);
    expect(row(id)).toMatchObject({ capacity: 7, remaining: 7, priceFromMinor: 4_000 });
    const empty = { capacity: 0, remaining: 0, soldOut: false, priceFromMinor: null };
    expect(row(none.id)).toMatchObject(empty);
  });
});
