import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inDays } from '../../tests/support/fixtures/events.ts';
import { heldAt } from '../../tests/support/fixtures/orders.ts';
import { type BoxOffice, openBoxOffice } from '../../tests/support/open-box-office.ts';
import { fold } from '../contract/searched.ts';
import { dayIn } from '../format/wall-time.ts';

let office: BoxOffice;
beforeAll(async () => {
  office = await openBoxOffice();
});
afterAll(() => office.close());

type Question = Parameters<BoxOffice['operations']['events']['list']>[0];
const titles = async (question: Question) =>
  (await office.operations.events.list(question)).events.map(each => each.title);
const understood = async (text: string) =>
  (await office.operations.events.list({ text })).understood;

describe('a search for a day', () => {
  beforeAll(async () => {
    const on = (title: string, startsAt: string, timeZone = 'Europe/Warsaw') =>
      office.event([{}], { title, startsAt, timeZone });
    await on('Late on the first', '2030-05-01T21:59:00Z');
    await on('Early on the second', '2030-05-01T22:01:00Z');
    await on('Beach of the first', '2030-04-30T10:30:00Z', 'Pacific/Kiritimati');
    await on('Bay of the first', '2030-05-02T10:30:00Z', 'Etc/GMT+12');
    await on('Ballad of 1 May 2030', '2030-06-01T18:00:00Z');
  });

  test.each(['1.05.2030', '1 may 2030', '1 maja 2030', '۱ مه ۲۰۳۰', '11 اردیبهشت 1409'])(
    'finds what its own clocks show that day: %s',
    async text => {
      const found = await titles({ text });
      const here = ['Beach of the first', 'Late on the first', 'Bay of the first'];
      expect(found.slice(0, 3)).toEqual(here);
      expect(found).not.toContain('Early on the second');
      const days = { from: '2030-05-01', to: '2030-05-01', typed: text };
      expect(await understood(text)).toEqual({ days, price: null, near: [] });
    },
  );

  test('goes on finding a title that has the same words', async () => {
    expect(await titles({ text: '1 may 2030' })).toHaveLength(4);
    expect(await titles({ text: 'ballad 1 may 2030' })).toEqual(['Ballad of 1 May 2030']);
  });

  test('goes with words and with a span, page by page', async () => {
    expect(await titles({ text: 'first 1.05.2030 bay' })).toEqual(['Bay of the first']);
    const seen: string[] = [];
    for (let cursor: string | undefined; ; ) {
      const page = await office.operations.events.list({ text: '1 may 2030', limit: 1, cursor });
      seen.push(...page.events.map(each => each.title));
      expect(page.understood?.days?.typed).toBe('1 may 2030');
      if (page.nextCursor === null) break;
      cursor = page.nextCursor;
    }
    expect(seen).toEqual(await titles({ text: '1 may 2030' }));
  });

  test('may be chosen beside: days, today by the calendar of the box office', async () => {
    const days = { from: '2030-05-01', to: '2030-05-02' };
    expect(await titles({ days })).toHaveLength(4);
    expect(await titles({ days, text: 'early' })).toEqual(['Early on the second']);
    const today = dayIn(new Date(), 'Europe/Warsaw');
    const matinee = { title: 'Matinee', startsAt: `${today}T11:00:00Z`, publish: false };
    await office.event([{}], matinee);
    const from = { from: inDays(-2), statuses: ['draft' as const] };
    expect(await titles({ days: 'today', ...from })).toEqual(['Matinee']);
    expect(await titles({ text: 'dziś', ...from })).toEqual(['Matinee']);
    expect(await titles({ text: 'jutro', ...from })).toEqual([]);
  });
});

describe('a search for a price', () => {
  test('finds what some ticket costs, in the usual currency and in the one that is named', async () => {
    const at = { startsAt: inDays(20), place: 'Price hall' };
    const dear = [{ priceMinor: 9_000 }];
    await office.event([...dear, { priceMinor: 3_000 }], { ...at, title: 'Cheap seats too' });
    await office.event(dear, { ...at, title: 'Dear' });
    await office.event([{ priceMinor: 3_000 }], { ...at, title: 'In euros', currency: 'EUR' });
    expect(await titles({ text: 'price hall <50' })).toEqual(['Cheap seats too']);
    expect(await titles({ text: 'price hall poniżej 50 zł' })).toEqual(['Cheap seats too']);
    expect(await titles({ text: 'price hall under 50€' })).toEqual(['In euros']);
    expect((await titles({ text: 'price hall 90 zł' })).sort()).toEqual([
      'Cheap seats too',
      'Dear',
    ]);
    expect(await titles({ text: 'price hall >50', place: 'Elsewhere' })).toEqual([]);
    const price = { currency: 'PLN', fromMinor: 3_001, toMinor: 9_000 };
    expect(await titles({ price, place: at.place })).toHaveLength(2);
  });
});

describe('a search for a category', () => {
  test('finds by its words, and by a chosen one, also after an edit that leaves it alone', async () => {
    const { id } = await office.event([{}], {
      title: 'Glina',
      categories: ['Zajęcia dla rodzin', 'Rękodzieło'],
    });
    const found = ['zajecia', 'RODZIN glina', 'rękodzieło'];
    for (const text of found) expect(await titles({ text }), text).toEqual(['Glina']);
    expect(await titles({ category: 'rękodzieło' })).toEqual(['Glina']);
    expect(await titles({ category: 'Rękodzie' })).toEqual([]);
    const { categories, places } = await office.operations.events.choices();
    expect(categories).toContain('Rękodzieło');
    expect(places).toContain('The Mill, Kraków');
    const { event } = await office.operations.events.get({ eventId: id });
    await office.operations.events.update({
      ...{ eventId: id, version: event.version, title: 'Glina i ogień' },
      ...{ startsAt: event.startsAt, timeZone: event.timeZone, place: event.place },
    });
    for (const text of found) expect(await titles({ text }), text).toEqual(['Glina i ogień']);
  });
});

describe('one slip of the fingers', () => {
  beforeAll(async () => {
    await office.event([{}], { title: 'Warsztaty ceramiki', startsAt: inDays(30) });
    await office.event([{}], { title: 'Noc Muzeów', startsAt: inDays(31) });
    await office.event([{}], { title: 'Gitarowo', publish: false });
  });

  test.each(['ceramka', 'cermaika', 'warsztty', 'waarsztaty ceramiki'])(
    'is overlooked, and told: %s',
    async text => {
      expect(await titles({ text })).toEqual(['Warsztaty ceramiki']);
      expect((await understood(text))?.near).toHaveLength(1);
    },
  );

  test('is told with the word that was looked for', async () => {
    expect(await understood('muzeów')).toMatchObject({ near: [] });
    const near = [{ typed: 'muzoew', meant: ['muzeow'] }];
    expect(await understood('Muzoew')).toMatchObject({ near });
  });

  test('is none where a word is known, however little it finds', async () => {
    expect(await titles({ text: 'ceramiki muzeów' })).toEqual([]);
    expect(await understood('ceramiki muzeów')).toMatchObject({ near: [] });
    expect(await understood('xyzzyq')).toMatchObject({ near: [] });
  });

  test('gives away no word of a draft where drafts are not asked for', async () => {
    expect(await understood('gitarwo')).toMatchObject({ near: [] });
    const drafts = { text: 'gitarwo', statuses: ['draft' as const] };
    expect(await titles(drafts)).toEqual(['Gitarowo']);
  });

  test('has pages like everything else', async () => {
    for (const at of [1, 2, 3])
      await office.event([{}], { title: `Fortepian ${at}`, startsAt: inDays(40 + at) });
    const seen: string[] = [];
    for (let cursor: string | undefined; ; ) {
      const page = await office.operations.events.list({ text: 'fortepain', limit: 2, cursor });
      seen.push(...page.events.map(each => each.title));
      if (page.nextCursor === null) break;
      cursor = page.nextCursor;
    }
    expect(seen).toEqual(['Fortepian 1', 'Fortepian 2', 'Fortepian 3']);
  });
});

test('last places are those of events that are nearly sold out, what has lapsed being free', async () => {
  const place = 'Small hall';
  const [few, gone] = [
    await office.event([{ capacity: 11 }], { place, title: 'Few' }),
    await office.event([{ capacity: 1 }], { place, title: 'Gone' }),
  ];
  const last = () => titles({ place, lastPlaces: true });
  expect(await last()).toEqual(['Gone']);
  await heldAt(office, few.classId, 1);
  await heldAt(office, gone.classId, 1);
  expect(await last()).toEqual(['Few']);
  await office.sql('update order_lines set held_until = now()');
  expect(await last()).toEqual(['Gone']);
});

test('categories of older events were folded as the program folds them', async () => {
  const names = [
    'Żółć  i ŁÓDŹ',
    'Straße Æther Œuvre',
    'O’Brien’s',
    'علي كتـــاب ۱۲',
    'می‌رود',
    'ÇA \u00ad va',
  ];
  const { id } = await office.event([{}], { categories: names });
  await office.sql(`update events set search_text = 'before' where id = $1`, [id]);
  const migration = new URL(
    '../../drizzle/migrations/0046_categories_searched.sql',
    import.meta.url,
  );
  await office.sql(readFileSync(migration, 'utf8'));
  const [row] = await office.sql('select search_text from events where id = $1', [id]);
  const folded = String(row?.['search_text']);
  for (const name of names) expect(folded).toContain(` ${fold(name)}`);
  expect(folded).toHaveLength(['before', ...names.map(fold)].join(' ').length);
});
