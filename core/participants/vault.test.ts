import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { EventId, TicketId } from '../contract/ids.ts';
import type { NationalId } from '../contract/participant.ts';
import { masked, openVault } from './vault.ts';

const vault = openVault(randomBytes(32));
const pesel: NationalId = { kind: 'pesel', value: '44051401359' };
const passport: NationalId = {
  kind: 'document',
  type: 'passport',
  country: 'IE',
  value: 'AB 123456',
};

const eventId = (name: string) => name as EventId;
const place = { eventId: eventId('event 1'), ticketId: 'ticket 1' as TicketId };
const key = vault.newEventKey(place.eventId);

/** Every text that differs from this one in a single character. */
const edited = (text: string): string[] =>
  Array.from(text, (was, at) => text.slice(0, at) + (was === 'A' ? 'B' : 'A') + text.slice(at + 1));

describe('a sealed national id', () => {
  test.each([pesel, passport])('of kind $kind opens at its own place, whole', id => {
    expect(vault.open(vault.seal(id, place, key), place, key)).toEqual(id);
  });

  test('opens nowhere else: not for another ticket, another event, or under another event’s key', () => {
    const sealed = vault.seal(pesel, place, key);
    const opened = (moved: Partial<typeof place>, under = key) =>
      vault.open(sealed, { ...place, ...moved }, under);
    expect(opened({ ticketId: 'ticket 2' as TicketId })).toBeNull();
    expect(opened({ eventId: eventId('event 2') })).toBeNull();
    expect(opened({}, vault.newEventKey(eventId('event 2')))).toBeNull();
    expect(opened({}, vault.newEventKey(eventId('event 1')))).toBeNull();
  });

  test('does not open after an edit of any of its characters', () => {
    const sealed = vault.seal(pesel, place, key);
    // The last character carries bits beyond the last byte, which stand for nothing.
    for (const text of edited(sealed.slice(0, -1)).map(each => each + sealed.slice(-1))) {
      expect.soft(vault.open(text, place, key), text).toBeNull();
    }
  });

  test('looks different every time and never shows what it is', () => {
    const [one, two] = [vault.seal(pesel, place, key), vault.seal(pesel, place, key)];
    expect(one).not.toBe(two);
    expect(one + two).not.toContain(pesel.value);
  });
});

describe('the key of an event', () => {
  test('is wrapped for its event, its row and its installation alone', () => {
    const sealed = vault.seal(pesel, place, key);
    expect(vault.open(sealed, place, { ...key, eventId: eventId('event 2') })).toBeNull();
    expect(
      vault.open(sealed, place, { ...key, id: vault.newEventKey(eventId('event 1')).id }),
    ).toBeNull();
    const stranger = openVault(randomBytes(32));
    expect(stranger.open(sealed, place, key)).toBeNull();
    const forged = { ...key, installationKey: stranger.installationKey };
    expect(stranger.open(sealed, place, forged)).toBeNull();
  });

  test('must be there to seal anything: nothing is ever sealed under another key instead', () => {
    const theirs = openVault(randomBytes(32)).newEventKey(place.eventId);
    expect(() => vault.seal(pesel, place, theirs)).toThrow(/not under this installation/);
  });
});

describe('an installation that has changed its key', () => {
  const [first, second, third] = [randomBytes(32), randomBytes(32), randomBytes(32)];
  const before = openVault(first);
  const after = openVault(third, [second, first]);
  const oldKey = before.newEventKey(place.eventId);
  const sealed = before.seal(pesel, place, oldKey);

  test('opens what stands under any key it had, and seals under the current one alone', () => {
    expect(after.open(sealed, place, oldKey)).toEqual(pesel);
    expect(() => after.seal(pesel, place, oldKey)).toThrow(/current/);
    expect(after.newEventKey(place.eventId).installationKey).toBe(after.installationKey);
    expect(after.formerKeys.at(-1)).toBe(before.installationKey);
  });

  test('wraps the key of an event anew without touching what is sealed under it', () => {
    const moved = after.rewrapped(oldKey);
    expect(moved).toMatchObject({ id: oldKey.id, installationKey: after.installationKey });
    expect(moved && openVault(third).open(sealed, place, moved)).toEqual(pesel);
    expect(moved && before.open(sealed, place, moved)).toBeNull();
    expect(openVault(third, [second]).rewrapped(oldKey)).toBeNull();
  });

  test('finds a person under every key, and tells by the index which one it was', () => {
    expect(after.indexesOf(pesel)).toContain(before.indexOf(pesel));
    expect(after.indexesOf(pesel)[0]).toBe(after.indexOf(pesel));
    expect(before.indexOf(pesel)).toMatch(new RegExp(`^${before.installationKey}\\.`));
  });
});

describe('the index', () => {
  const sealedAs = (id: NationalId) => vault.indexOf(id);

  test('is the same for one person wherever they go, and shows nothing', () => {
    expect(sealedAs(pesel)).toBe(sealedAs({ ...pesel }));
    expect(sealedAs(pesel)).not.toContain(pesel.value);
    expect(sealedAs(pesel)).not.toBe(openVault(randomBytes(32)).indexOf(pesel));
  });

  test('finds a document however it was spaced and whatever it was taken for', () => {
    const again: NationalId = { ...passport, type: 'other', value: 'AB-12 34.56' };
    expect(sealedAs(again)).toBe(sealedAs(passport));
    expect(sealedAs({ ...passport, country: 'PL' })).not.toBe(sealedAs(passport));
    const digits: NationalId = { ...passport, value: pesel.value };
    expect(sealedAs(digits)).not.toBe(sealedAs(pesel));
  });
});

test('what a screen may show is the birth date’s digits, or two characters of a document', () => {
  expect(masked('pesel', pesel.value)).toBe('440514*****');
  expect(masked('document', 'ABC123456')).toBe('AB*****');
  expect(masked('pesel', null)).toBe('***********');
});
