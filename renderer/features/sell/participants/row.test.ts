import { describe, expect, it } from 'vitest';
import { holding, placeAt } from '../sale/counter.testing.ts';
import type { Typed } from '../sale/draft.ts';
import { stalls, standing, student } from '../sale/order.testing.ts';
import { type Place, placesOf } from '../sale/place.ts';
import type { Sale } from '../sale/sale.ts';
import { faultsOf } from './faults.ts';
import { inputOf } from './input.ts';
import { firstMissing, missingOf } from './missing.ts';
import { lastNameAbove } from './row.ts';
import { saveStateOf } from './save-state-of.ts';

const held = holding(student, 1);

function place(typed: Partial<Typed>, sale: Sale = held): Place {
  const first = placeAt(sale, 0);
  return { ...first, typed: { ...first.typed, ...typed }, edition: 1, kept: false };
}

const pesel = (text: string) => ({ kind: 'pesel', text }) as const;

describe('a row', () => {
  it('misses what its class asks for, in the sequence of its fields', () => {
    expect(missingOf(place({}))).toEqual(['firstName', 'lastName', 'nationalId']);
    const named = place({ firstName: 'Anna', lastName: 'Nowak' }, holding(stalls, 1));
    expect(missingOf({ ...named, ticket: null, event: null })).toEqual([]);
    expect(firstMissing(placesOf(holding(standing, 2)))).toBeNull();
  });

  it('finds no fault in what is only half typed', () => {
    expect(faultsOf(place({ firstName: 'A', nationalId: pesel('4405') }))).toEqual({});
    expect(faultsOf(place({ nationalId: { kind: 'document', text: 'A' } }))).toEqual({});
  });

  it.each([
    ['an emoji', { firstName: 'Anna😀' }, 'firstName', 'nameCharacter'],
    ['digits alone, such as an id', { firstName: '44051401359' }, 'firstName', 'nameDigits'],
    ['Persian digits alone', { lastName: '۱۲۳' }, 'lastName', 'nameDigits'],
    ['300 characters', { lastName: 'a'.repeat(300) }, 'lastName', 'tooLong'],
    ['a turn of the writing direction', { lastName: 'Now\u202eak' }, 'lastName', 'nameCharacter'],
    [
      'a wrong control digit',
      { nationalId: pesel('44051401459') },
      'nationalId',
      'peselControlDigit',
    ],
    ['an impossible date', { nationalId: pesel('44053201458') }, 'nationalId', 'peselControlDigit'],
    ['zeros', { nationalId: pesel('00000000000') }, 'nationalId', 'peselZeros'],
  ] as const)('says %s beside its field', (_, typed, field, code) => {
    expect(faultsOf(place(typed))[field]?.code).toBe(code);
  });

  it('takes names of every script', () => {
    for (const firstName of ['Żaneta', 'علی‌رضا', 'O’Brien', 'Anna-Maria'])
      expect(faultsOf(place({ firstName }))).toEqual({});
  });

  it('is not for whoever is too old or too young for it on the day of the event', () => {
    const event = { title: 'Jazz', place: 'Hall', timeZone: 'Europe/Warsaw' };
    const { ticket } = placeAt(held, 0);
    if (ticket === null) throw new Error('nothing is held');
    const aged82 = place({ firstName: 'Jan', lastName: 'Kos', nationalId: pesel('44051401458') });
    const limited = (minAge: number | null, maxAge: number | null): Place => ({
      ...aged82,
      event: { ...event, id: ticket.eventId, startsAt: '2026-05-14T18:00:00Z' },
      ticket: { ...ticket, minAge, maxAge },
    });
    expect(faultsOf(limited(82, 82)).nationalId).toBeUndefined();
    expect(faultsOf(limited(83, null)).nationalId).toEqual({ code: 'tooYoung', limit: 83 });
    expect(faultsOf(limited(null, 81)).nationalId).toEqual({ code: 'tooOld', limit: 81 });
    expect(inputOf(limited(null, 81))).not.toHaveProperty('nationalId');
    expect(missingOf(limited(null, 81))).toEqual(['nationalId']);
  });

  it('asks of a document also who issued it, and sends it all together', () => {
    const passport = { kind: 'document', text: 'ab 123456' } as const;
    const named = { firstName: 'Anna', lastName: 'Nowak' };
    expect(missingOf(place({ ...named, nationalId: passport }))).toEqual(['country']);
    const whole = { ...passport, country: 'IE' };
    expect(missingOf(place({ ...named, nationalId: whole }))).toEqual([]);
    expect(inputOf(place({ nationalId: whole }))?.nationalId).toEqual({
      kind: 'document',
      type: 'passport',
      country: 'IE',
      value: 'AB 123456',
    });
  });

  it('sends what is valid and holds the rest back', () => {
    const input = inputOf(place({ firstName: ' Anna ', nationalId: pesel('44051401459') }));
    expect(input).toEqual({ ticketId: placeAt(held, 0).ticket?.id, firstName: 'Anna' });
    expect(inputOf(place({ nationalId: pesel('4405') }))).toBeNull();
    expect(inputOf(place({ nationalId: pesel('۴۴۰۵۱۴۰۱۴۵۸') }))?.nationalId).toEqual({
      kind: 'pesel',
      value: '44051401458',
    });
  });
});

it('the last name above is that of the row before, typed or stored', () => {
  const [one, two, three] = placesOf(holding(student, 3));
  if (!one || !two || !three) throw new Error('three are held');
  const typed = { ...one, typed: { ...one.typed, lastName: ' Nowak ' } };
  const places = [typed, two, three];
  expect(lastNameAbove(places, typed)).toBeNull();
  expect(lastNameAbove(places, two)).toBe('Nowak');
  expect(lastNameAbove(places, three)).toBeNull();
});

describe('its state', () => {
  const stateOf = (changed: Place, saving = false) => saveStateOf(changed, saving);

  it('is untouched, then unsaved, saving and saved', () => {
    const typed = place({ firstName: 'Anna' });
    expect(stateOf(place({}))).toBe('untouched');
    expect(stateOf(typed)).toBe('unsaved');
    expect(stateOf(typed, true)).toBe('saving');
    expect(stateOf({ ...typed, kept: true })).toBe('saved');
  });

  it('is not saved while a PESEL is unfinished, and failed when the database said no', () => {
    const half = place({ firstName: 'Anna', nationalId: pesel('4405') });
    expect(stateOf({ ...half, kept: true })).toBe('unsaved');
    expect(stateOf({ ...half, unsaved: { kind: 'defect', incident: 'A1' } })).toBe('failed');
  });
});
