import { describe, expect, test } from 'vitest';
import { NationalId, PersonName } from '../../core/contract/participant.ts';
import { startOf } from './moments.ts';
import { ordersOf } from './orders-of.ts';
import { nationalId, person } from './people.ts';
import { programme } from './programme.ts';

const taken = ({ sold, held = 0, cancelled = 0 }: (typeof programme)[number]['classes'][number]) =>
  sold + held + cancelled;

describe('the programme of the sample data', () => {
  test('shows every kind of thing that a screen must show', () => {
    const classes = programme.flatMap(each => each.classes);
    const left = programme.map(({ classes: own }) =>
      own.reduce((total, each) => total + each.capacity - each.sold, 0),
    );
    expect(programme.length).toBeGreaterThanOrEqual(12);
    expect(left).toContain(0);
    expect(left).toContain(3);
    expect(programme.filter(each => each.draft)).toHaveLength(1);
    expect(programme.filter(each => each.day === 0)).toHaveLength(1);
    expect(new Set(programme.map(each => each.language))).toEqual(new Set(['en', 'pl', 'fa']));
    expect(new Set(programme.map(each => each.currency))).toEqual(new Set(['PLN', 'EUR', 'IRR']));
    expect(classes.some(each => each.priceMinor === 0)).toBe(true);
    expect(classes.some(each => each.participantData === 'nationalId')).toBe(true);
    expect(classes.some(each => each.held)).toBe(true);
    expect(classes.some(each => each.cancelled)).toBe(true);
  });

  test.each(programme)('$title never takes more places than there are', ({ classes }) => {
    for (const each of classes) expect.soft(taken(each)).toBeLessThanOrEqual(each.capacity);
  });

  test.each(programme)('$title is dealt out to customers, to the last ticket', event => {
    const orders = ordersOf(event);
    for (const [classAt, { limitPerOrder = 500, ...each }] of event.classes.entries()) {
      const lines = orders.flatMap(order => order.lines.filter(line => line.classAt === classAt));
      const quantities = lines.map(line => line.quantity);
      expect.soft(quantities.reduce((total, one) => total + one, 0)).toBe(taken(each));
      expect.soft(Math.min(1, ...quantities)).toBe(1);
      expect.soft(Math.max(1, ...quantities)).toBeLessThanOrEqual(limitPerOrder);
    }
    for (const { lines } of orders) {
      expect.soft(new Set(lines.map(line => line.classAt)).size).toBe(lines.length);
    }
  });
});

describe('the people of the sample data', () => {
  const many = Array.from({ length: 600 }, (_, n) => n);

  test('have names that a clerk could have typed', () => {
    for (const n of many.slice(0, 80)) {
      for (const language of ['en', 'pl', 'fa'] as const) {
        const { firstName, lastName } = person(language, n);
        expect.soft(PersonName.safeParse(firstName).data).toBe(firstName);
        expect.soft(PersonName.safeParse(lastName).data).toBe(lastName);
      }
    }
  });

  test('have national ids that pass every check', () => {
    const ids = many.map(nationalId);
    for (const id of ids) expect.soft(NationalId.safeParse(id).data).toEqual(id);
    expect(new Set(ids.map(each => each.kind))).toEqual(new Set(['pesel', 'document']));
  });
});

describe('the beginning of an event', () => {
  const warsaw = { at: '20:00', timeZone: 'Europe/Warsaw' };

  test('is a wall time where it happens, whatever clocks do in between', () => {
    const october = new Date('2026-10-20T12:00:00Z');
    expect(startOf({ ...warsaw, day: 3 }, october)).toBe('2026-10-23T18:00:00.000Z');
    expect(startOf({ ...warsaw, day: 7 }, october)).toBe('2026-10-27T19:00:00.000Z');
    const tehran = { at: '18:00', timeZone: 'Asia/Tehran', day: 1 };
    expect(startOf(tehran, october)).toBe('2026-10-21T14:30:00.000Z');
  });

  test('counts days where it happens: before midnight here may be tomorrow there', () => {
    const lateInLondon = new Date('2026-06-01T22:30:00Z');
    expect(startOf({ ...warsaw, day: 1 }, lateInLondon)).toBe('2026-06-03T18:00:00.000Z');
  });

  test('lies ahead for the one of today, at any hour', () => {
    for (let hour = 0; hour < 24; hour += 1) {
      const now = Date.parse('2026-11-22T00:00:00Z') + hour * 3_600_000;
      const start = Date.parse(startOf({ ...warsaw, day: 0 }, new Date(now)));
      expect.soft(start - now).toBeGreaterThanOrEqual(45 * 60_000);
      expect.soft(start - now).toBeLessThan(24 * 3_600_000);
    }
  });
});
