import { Client } from 'pg';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { classInput, inDays } from '../../tests/support/fixtures/events.ts';
import { type BoxOffice, openBoxOffice, refusalOf } from '../../tests/support/open-box-office.ts';

let office: BoxOffice;
beforeAll(async () => {
  office = await openBoxOffice();
});
afterAll(() => office.close());

const { priceMinor: _, ...unpriced } = classInput('');
const aPrice = (name: string, priceMinor: number, more: object = {}) => ({
  ...{ id: v7(), name, priceMinor },
  ...more,
});
type Given = Partial<Parameters<BoxOffice['operations']['ticketClasses']['create']>[0]>;

async function aClass(given: Given) {
  const { id: eventId } = await office.event([], { publish: false });
  const input = { ...unpriced, id: v7(), eventId, ...given };
  const { ticketClass } = await office.operations.ticketClasses.create(input);
  return { input, ticketClass };
}
const edit = (ticketClassId: string, given: Given) =>
  office.operations.ticketClasses.update({ ...unpriced, ticketClassId, ...given });
const fieldsOf = async (given: Given) => {
  const { id: eventId } = await office.event([], { publish: false });
  const created = office.operations.ticketClasses.create({ ...unpriced, eventId, ...given });
  const { data } = (await refusalOf(created)) as {
    data: { issues: { path: string[]; message: string }[] };
  };
  return data.issues.map(each => `${each.path.join('.')} ${each.message}`);
};

describe('the prices of a ticket class', () => {
  test('are one with its id and name, where it was given one alone', async () => {
    const { ticketClass } = await aClass({ name: 'Stalls', priceMinor: 5_000 });
    expect(ticketClass.prices).toEqual([
      {
        ...{ id: ticketClass.id, name: 'Stalls', priceMinor: 5_000, active: true, proof: null },
        ...{ minAge: null, maxAge: null, saleFrom: null, saleUntil: null },
      },
    ]);
    const renamed = await edit(ticketClass.id, { name: 'Floor', priceMinor: 6_000 });
    expect(renamed.ticketClass).toMatchObject({
      ...{ priceMinor: 6_000, prices: [{ id: ticketClass.id, name: 'Floor', priceMinor: 6_000 }] },
    });
  });

  test('stand in the order given, and the class costs the first that is active', async () => {
    const [adult, student] = [aPrice('Adult', 8_000), aPrice('Student', 4_000, { proof: 'card' })];
    const { ticketClass } = await aClass({ prices: [adult, student] });
    expect(ticketClass).toMatchObject({ priceMinor: 8_000, prices: [adult, student] });
    const { ticketClass: turned } = await edit(ticketClass.id, {
      prices: [{ ...adult, active: false }, student],
    });
    expect(turned).toMatchObject({
      priceMinor: 4_000,
      prices: [{ ...adult, active: false }, student],
    });
  });

  test('are not offered any more where they are left out, and edited where they are named', async () => {
    const [adult, student] = [aPrice('Adult', 8_000), aPrice('Student', 4_000)];
    const { ticketClass } = await aClass({ prices: [adult, student] });
    const cheaper = { ...student, priceMinor: 3_000 };
    const { ticketClass: after } = await edit(ticketClass.id, { prices: [cheaper] });
    expect(after.priceMinor).toBe(3_000);
    expect(after.prices).toMatchObject([cheaper, { ...adult, active: false }]);
  });

  test('other than the first are left alone by one price', async () => {
    const [adult, student] = [aPrice('Adult', 8_000), aPrice('Student', 4_000)];
    const { ticketClass } = await aClass({ prices: [adult, student] });
    const { ticketClass: after } = await edit(ticketClass.id, { priceMinor: 9_000 });
    expect(after.prices).toMatchObject([{ ...adult, priceMinor: 9_000 }, student]);
  });

  test('are of one class: an id that another has is refused', async () => {
    const own = aPrice('Adult', 8_000);
    await aClass({ prices: [own] });
    const { ticketClass } = await aClass({ priceMinor: 100 });
    const stolen = edit(ticketClass.id, { prices: [own] });
    expect((await refusalOf(stolen)).code).toBe('ID_REUSED');
  });

  test('have ages, which need a national id, each its own', async () => {
    const child = aPrice('Child', 1_000, { maxAge: 12 });
    const prices = [aPrice('Adult', 8_000), child];
    const { ticketClass } = await aClass({ prices, participantData: 'nationalId' });
    expect(ticketClass).toMatchObject({ minAge: null, maxAge: null, prices: [{}, { maxAge: 12 }] });
    expect(await fieldsOf({ prices })).toEqual(['participantData ageNeedsNationalId']);
  });

  test('are refused with the field that is wrong', async () => {
    const [one, other] = [aPrice('Adult', 1), aPrice('adult', 2)];
    expect(await fieldsOf({ prices: [one, other] })).toEqual(['prices.1.name repeatedPrice']);
    expect(await fieldsOf({ prices: [{ ...one, active: false }] })).toEqual([
      'prices noActivePrice',
    ]);
    expect(await fieldsOf({ prices: [one], priceMinor: 1 })).toEqual(['prices pricedTwice']);
    expect((await fieldsOf({})).map(each => each.split(' ')[0])).toEqual(['priceMinor']);
    const late = { ...one, saleFrom: inDays(3) };
    expect(await fieldsOf({ prices: [late], saleUntil: inDays(2) })).toEqual([
      'prices.0.saleUntil priceNeverSold',
    ]);
  });

  test('that would begin after the event are refused', async () => {
    const { id: eventId } = await office.event([], { publish: false });
    const prices = [aPrice('Late', 1, { saleFrom: inDays(50) })];
    const created = office.operations.ticketClasses.create({ ...unpriced, eventId, prices });
    expect((await refusalOf(created)).code).toBe('SALE_AFTER_START');
  });

  test('move along with the start of their event', async () => {
    const [startsAt, later] = [inDays(10), inDays(11)];
    const { id: eventId } = await office.event([], { startsAt, publish: false });
    const prices = [aPrice('Presale', 1, { saleUntil: startsAt }), aPrice('Adult', 2)];
    await office.operations.ticketClasses.create({ ...unpriced, id: v7(), eventId, prices });
    const { title, timeZone, place, version } = (await office.operations.events.get({ eventId }))
      .event;
    const details = { title, timeZone, place, version, startsAt: later };
    await office.operations.events.update({ id: v7(), eventId, ...details });
    const [moved] = (await office.operations.events.get({ eventId })).event.ticketClasses;
    expect(moved?.prices).toMatchObject([{ saleUntil: later }, { saleUntil: null }]);
  });
});

describe('the database refuses', () => {
  test('a class without an active price, and ages that nobody could tell (RL008)', async () => {
    const { ticketClass } = await aClass({ priceMinor: 5_000 });
    const set = (values: string) =>
      office.sql(`update ticket_class_prices set ${values} where id = $1`, [ticketClass.id]);
    await expect(set('active = false')).rejects.toMatchObject({ code: 'RL008' });
    await expect(set('min_age = 18')).rejects.toMatchObject({ code: 'RL008' });
    await expect(set(`id = '${v7()}'`)).rejects.toMatchObject({ code: 'RL008' });
    const alone = office.sql(
      `insert into ticket_classes (id, event_id, currency, name, price_minor, vat_rate_bp, participant_data)
       select $1, event_id, currency, 'Alone', 0, 0, 'none' from ticket_classes where id = $2`,
      [v7(), ticketClass.id],
    );
    await expect(alone).rejects.toMatchObject({ code: 'RL008' });
  });

  const isWaiting = async () =>
    (
      await office.sql(
        `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
      )
    ).length > 0;

  /** Two transactions, each of which leaves the price of the other. @returns how many commit */
  async function bothEnd(): Promise<number> {
    const prices = [aPrice('Adult', 8_000), aPrice('Student', 4_000)];
    await aClass({ prices });
    const clients = prices.map(() => new Client(office.database.ownerUrl));
    await Promise.all(clients.map(each => each.connect()));
    const [one, other] = clients as [Client, Client];
    const end = (client: Client, id = '') =>
      client.query(`begin; update ticket_class_prices set active = false where id = '${id}';
        set constraints all immediate`);
    await end(one, prices[0]?.id);
    let isChecked = false;
    const second = end(other, prices[1]?.id).then(() => {
      isChecked = true;
      return other.query('commit');
    });
    await expect.poll(async () => isChecked || (await isWaiting())).toBe(true);
    const ended = await Promise.allSettled([one.query('commit'), second]);
    await Promise.all(clients.map(each => each.end()));
    return ended.filter(each => each.status === 'fulfilled').length;
  }

  test('that two people end the last two prices of a class together', async () => {
    expect(await bothEnd()).toBe(1);
  });

  test('control: without the lock on the class both do', async () => {
    const [before] = await office.sql(
      `select pg_get_functiondef('class_follows_prices'::regproc) as source`,
    );
    const source = String(before?.['source']);
    try {
      await office.sql(
        source
          .replace(/PERFORM FROM public.ticket_classes WHERE id = class FOR NO KEY UPDATE;/, '')
          .replace(/UPDATE public.ticket_classes SET[^;]*;/, ''),
      );
      expect(await bothEnd()).toBe(2);
    } finally {
      await office.sql(source);
    }
  });
});
