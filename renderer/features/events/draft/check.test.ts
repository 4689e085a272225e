import { describe, expect, it } from 'vitest';
import type { Event } from '../../../../core/contract/events.ts';
import { check as checkAt } from './check.ts';
import { checkClass, checkEvent } from './check-fields.ts';
import {
  balconyId,
  jazzDraft,
  jazzNight,
  stallsId,
  ticketClass,
  withClass,
} from './draft.testing.ts';
import { draftOf, type EventDraft } from './draft.ts';

const now = Date.parse('2026-11-27T12:00:00Z');
const check = (...given: [draft: EventDraft, stored: Event | null]) => checkAt(...given, now);
const stallsFrom = (saleFrom: string) => ({
  ...ticketClass(stallsId, 'Stalls', 5_000),
  saleFrom,
});
const row = (typed: Parameters<typeof withClass>[2]) => withClass(jazzDraft, stallsId, typed);
const problem = (typed: Parameters<typeof withClass>[2], field: string) =>
  check(row(typed), jazzNight)[`${stallsId}.${field}`];

describe('a form before it is sent', () => {
  it('has nothing wrong as it came from the database, and sends the moment it got', () => {
    expect(check(jazzDraft, jazzNight)).toEqual({});
    expect(checkEvent(jazzDraft, jazzNight).input.startsAt).toBe(jazzNight.startsAt);
    const later = checkEvent({ ...jazzDraft, time: '20' }, jazzNight).input;
    expect(later.startsAt).toBe('2026-12-04T19:00:00.000Z');
  });

  it('names each field that is wrong', () => {
    const found = check(
      { ...jazzDraft, title: ' ', day: '', time: '25:00', place: 'x'.repeat(201), currency: 'XYZ' },
      jazzNight,
    );
    expect(found).toMatchObject({
      title: { fault: { code: 'required' } },
      day: { what: 'day' },
      time: { what: 'time' },
      place: { fault: { code: 'tooLong', limit: 200 } },
      currency: { fault: { code: 'currency' } },
    });
    expect(check({ ...jazzDraft, timeZone: 'Mars/Base' }, jazzNight)).toEqual({
      timeZone: { kind: 'fault', fault: { code: 'timeZone' } },
    });
    expect(check({ ...jazzDraft, day: '1960-01-01' }, jazzNight)).toMatchObject({
      day: { fault: { code: 'momentOutOfRange' } },
    });
    expect(check({ ...jazzDraft, artists: ['x'.repeat(121)] }, jazzNight)).toMatchObject({
      artists: { fault: { code: 'tooLong', limit: 120 } },
    });
  });

  it('says what is wrong with a number beside it', () => {
    expect(problem({ vat: '101' }, 'vat')).toEqual({ kind: 'typing', what: 'percent' });
    expect(problem({ vat: '' }, 'vat')).toMatchObject({ fault: { code: 'required' } });
    expect(problem({ capacity: '' }, 'capacity')).toMatchObject({ fault: { code: 'required' } });
    expect(problem({ capacity: 'many' }, 'capacity')).toMatchObject({
      fault: { code: 'notNumber' },
    });
    expect(problem({ capacity: '1000001' }, 'capacity')).toMatchObject({
      fault: { code: 'tooBig', limit: 1_000_000 },
    });
    expect(problem({ priceMinor: null }, 'priceMinor')).toMatchObject({
      fault: { code: 'required' },
    });
    expect(problem({ limit: '0' }, 'limit')).toMatchObject({
      fault: { code: 'tooSmall', limit: 1 },
    });
    expect(problem({ name: 'BALCONY ' }, 'name')).toBeUndefined();
    expect(check(row({ name: 'BALCONY ' }), jazzNight)).toEqual({
      [`${balconyId}.name`]: { kind: 'nameTaken' },
    });
  });

  it('knows a sale that ends before it begins, and a time without its day', () => {
    const at = (day: string, time: string) => ({ day, time });
    expect(
      problem({ saleFrom: at('2026-12-01', '10'), saleUntil: at('2026-12-01', '9') }, 'saleUntil'),
    ).toMatchObject({ fault: { code: 'saleEndsBeforeItBegins' } });
    expect(problem({ saleFrom: at('', '10:00') }, 'saleFrom')).toMatchObject({
      what: 'dayMissing',
    });
    expect(problem({ saleFrom: at('2026-12-01', 'x') }, 'saleFrom')).toMatchObject({
      what: 'time',
    });
  });

  it('knows a sale window after the start, with which nobody could be sold to', () => {
    const at = (day: string, time = '10') => ({ day, time });
    expect(problem({ saleFrom: at('2026-12-05') }, 'saleFrom')).toEqual({ kind: 'afterStart' });
    expect(problem({ saleFrom: at('2026-12-04', '19:31') }, 'saleFrom')).toBeDefined();
    expect(problem({ saleFrom: at('2026-12-04') }, 'saleFrom')).toBeUndefined();
    const late = { saleFrom: at('2026-12-05'), saleUntil: at('2026-12-06') };
    expect(problem(late, 'saleFrom')).toBeUndefined();
    expect(problem({ saleUntil: at('2026-12-07', '19:30') }, 'saleUntil')).toBeUndefined();
    expect(problem({ saleUntil: at('2026-12-07', '19:31') }, 'saleUntil')).toEqual({
      kind: 'longAfterStart',
    });
    // The event is moved before a window that nobody touched.
    const early = { ...jazzNight, ticketClasses: [] };
    const stored = { ...jazzNight, ticketClasses: [stallsFrom('2026-12-02T10:00:00.000Z')] };
    const moved = { ...draftOf('en', stored), day: '2026-12-01' };
    expect(check(moved, stored)).toEqual({ [`${stallsId}.saleFrom`]: { kind: 'afterStart' } });
    expect(check({ ...moved, classes: [] }, early)).toEqual({});
    // In the past nobody is sold to anyway, and that is asked.
    expect(check({ ...moved, day: '2025-12-01' }, stored)).toEqual({});
  });

  it('passes over a row in which nothing stands', () => {
    expect(check(row({ name: '', priceMinor: null, capacity: '' }), jazzNight)).toEqual({});
  });

  it('sends ages only where an id tells them, and knows when they stand the wrong way round', () => {
    const ages = { minAge: '۱۸', maxAge: '26' };
    const sent = (typed: object) => {
      const draft = row(typed);
      const [first] = draft.classes;
      return first && checkClass(draft, first, undefined).offer;
    };
    const asked = { participantData: 'nationalId', ...ages } as const;
    expect(sent(asked)).toMatchObject({ minAge: 18, maxAge: 26 });
    expect(sent(ages)).toMatchObject({ minAge: null, maxAge: null });
    expect(problem({ ...asked, minAge: '27' }, 'maxAge')).toMatchObject({
      fault: { code: 'agesReversed' },
    });
  });

  it('sends numbers, whatever the digits', () => {
    const draft = row({ vat: '۸٫۵', capacity: '۱٬۲۰۰', limit: '6' });
    const first = draft.classes[0];
    expect(first && checkClass(draft, first, undefined).offer).toMatchObject({
      vatRateBp: 850,
      capacity: 1_200,
      limitPerOrder: 6,
      saleFrom: null,
    });
  });
});
