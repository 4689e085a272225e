import { describe, expect, it } from 'vitest';
import type { Order } from '../../../../core/contract/order.ts';
import { holding, stalls, standing, student } from '../sale/counter.testing.ts';
import type { Place, Sale, Typed } from '../sale/sale.ts';
import { faultsOf, firstMissing, inputOf, lastNameAbove, missingOf } from './row.ts';
import { saveStateOf } from './save-state-of.ts';

const held = holding(student, 1);

function place(typed: Partial<Typed>, sale: Sale = held): Place {
  const [first] = sale.places;
  if (first === undefined) throw new Error('nothing is held');
  return { ...first, typed: { ...first.typed, ...typed }, edition: first.edition + 1 };
}

const pesel = (text: string) => ({ kind: 'pesel', text }) as const;

describe('a row', () => {
  it('misses what its class asks for, in the sequence of its fields', () => {
    expect(missingOf(place({}), held.order)).toEqual(['firstName', 'lastName', 'nationalId']);
    const named = place({ firstName: 'Anna', lastName: 'Nowak' }, holding(stalls, 1));
    expect(missingOf(named, null)).toEqual([]);
    expect(firstMissing(holding(standing, 2))).toBeNull();
  });

  it('finds no fault in what is only half typed', () => {
    expect(faultsOf(place({ firstName: 'A', nationalId: pesel('4405') }), held.order)).toEqual({});
    expect(faultsOf(place({ nationalId: { kind: 'document', text: 'A' } }), held.order)).toEqual(
      {},
    );
  });

  it.each([
    ['an emoji', { firstName: 'Anna😀' }, 'firstName', 'nameShape'],
    ['300 characters', { lastName: 'a'.repeat(300) }, 'lastName', 'tooLong'],
    ['a turn of the writing direction', { lastName: 'Now\u202eak' }, 'lastName', 'nameShape'],
    [
      'a wrong control digit',
      { nationalId: pesel('44051401459') },
      'nationalId',
      'peselControlDigit',
    ],
    ['an impossible date', { nationalId: pesel('44053201458') }, 'nationalId', 'peselControlDigit'],
    ['zeros', { nationalId: pesel('00000000000') }, 'nationalId', 'peselZeros'],
  ] as const)('says %s beside its field', (_, typed, field, code) => {
    expect(faultsOf(place(typed), held.order)[field]?.code).toBe(code);
  });

  it('takes names of every script', () => {
    for (const firstName of ['Żaneta', 'علی‌رضا', 'O’Brien', 'Anna-Maria'])
      expect(faultsOf(place({ firstName }), held.order)).toEqual({});
  });

  it('is not for whoever is too old or too young for it on the day of the event', () => {
    const { order } = held;
    const [ticket] = order?.tickets ?? [];
    if (order === null || ticket === undefined) throw new Error('nothing is held');
    const event = { id: ticket.eventId, title: 'Jazz', place: 'Hall' };
    const limited = (minAge: number | null, maxAge: number | null): Order => ({
      ...order,
      events: [{ ...event, startsAt: '2026-05-14T18:00:00Z', timeZone: 'Europe/Warsaw' }],
      tickets: order.tickets.map(each => ({ ...each, minAge, maxAge })),
    });
    const aged82 = place({ firstName: 'Jan', lastName: 'Kos', nationalId: pesel('44051401458') });
    const faultIn = (asked: Order) => faultsOf(aged82, asked).nationalId;
    expect(faultIn(limited(82, 82))).toBeUndefined();
    expect(faultIn(limited(83, null))).toEqual({ code: 'tooYoung', limit: 83 });
    expect(faultIn(limited(null, 81))).toEqual({ code: 'tooOld', limit: 81 });
    expect(inputOf(aged82, limited(null, 81))).not.toHaveProperty('nationalId');
    expect(missingOf(aged82, limited(null, 81))).toEqual(['nationalId']);
  });

  it('asks of a document also who issued it, and sends it all together', () => {
    const passport = { kind: 'document', text: 'ab 123456' } as const;
    const named = { firstName: 'Anna', lastName: 'Nowak' };
    expect(missingOf(place({ ...named, nationalId: passport }), held.order)).toEqual(['country']);
    const whole = { ...passport, country: 'IE' };
    expect(missingOf(place({ ...named, nationalId: whole }), held.order)).toEqual([]);
    expect(inputOf(place({ nationalId: whole }), held.order)?.nationalId).toEqual({
      kind: 'document',
      type: 'passport',
      country: 'IE',
      value: 'AB 123456',
    });
  });

  it('sends what is valid and holds the rest back', () => {
    const input = inputOf(
      place({ firstName: ' Anna ', nationalId: pesel('44051401459') }),
      held.order,
    );
    expect(input).toEqual({ ticketId: held.places[0]?.ticketId, firstName: 'Anna' });
    expect(inputOf(place({ nationalId: pesel('4405') }), held.order)).toBeNull();
    expect(inputOf(place({ nationalId: pesel('۴۴۰۵۱۴۰۱۴۵۸') }), held.order)?.nationalId).toEqual({
      kind: 'pesel',
      value: '44051401458',
    });
  });
});

it('the last name above is that of the row before, typed or stored', () => {
  const family = holding(student, 3);
  const [one, two, three] = family.places;
  if (!one || !two || !three) throw new Error('three are held');
  const typed = { ...one, typed: { ...one.typed, lastName: ' Nowak ' } };
  const places = [typed, two, three];
  expect(lastNameAbove(places, typed, family.order)).toBeNull();
  expect(lastNameAbove(places, two, family.order)).toBe('Nowak');
  expect(lastNameAbove(places, three, family.order)).toBeNull();
});

describe('its state', () => {
  const stateOf = (changed: Place, sale: Sale = held) =>
    saveStateOf(changed, { ...sale, places: [changed] });

  it('is untouched, then unsaved, saving and saved', () => {
    const typed = place({ firstName: 'Anna' });
    expect(stateOf(place({}))).toBe('untouched');
    expect(stateOf(typed)).toBe('unsaved');
    expect(stateOf(typed, { ...held, sending: 'save' })).toBe('saving');
    expect(stateOf({ ...typed, kept: typed.edition })).toBe('saved');
  });

  it('is not saved while a PESEL is unfinished, and failed when the database said no', () => {
    const half = place({ firstName: 'Anna', nationalId: pesel('4405') });
    expect(stateOf({ ...half, kept: half.edition })).toBe('unsaved');
    expect(stateOf({ ...half, unsaved: { kind: 'defect', incident: 'A1' } })).toBe('failed');
  });
});
