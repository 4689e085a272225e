import { describe, expect, it } from 'vitest';
import { Settings } from '../../../../core/contract/settings.ts';
import { changesOf, draftOf, valuesOf } from './settings-draft.ts';

const stored = Settings.parse({
  organisation: 'Teatr Mały',
  holdMinutes: 15,
  lateMinutes: 60,
  cancellationFeeBp: 750,
  currency: 'PLN',
  timeZone: 'Europe/Warsaw',
  lockMinutes: 15,
  retentionDays: 30,
  dayStartsAt: '04:00',
  sellerName: '',
  sellerAddress: '',
  sellerTaxId: '',
  otherMethods: [],
  cashDrawer: false,
  blindCount: true,
  countToleranceMinor: 0,
});

describe('settings while they are typed', () => {
  it('send only what differs, so that two counters do not undo each other', () => {
    expect(changesOf(draftOf(stored, 'en'), stored)).toEqual({});
    expect(changesOf({ ...draftOf(stored, 'en'), holdMinutes: '20' }, stored)).toEqual({
      holdMinutes: 20,
    });
  });

  it('are compared as they would be stored', () => {
    expect(changesOf({ ...draftOf(stored, 'en'), organisation: '  Teatr Mały ' }, stored)).toEqual(
      {},
    );
  });

  it('show and take minutes in Persian digits', () => {
    expect(draftOf(stored, 'fa').holdMinutes).toBe('۱۵');
    expect(changesOf(draftOf(stored, 'fa'), stored)).toEqual({});
    expect(changesOf({ ...draftOf(stored, 'en'), holdMinutes: '۲۰' }, stored)).toEqual({
      holdMinutes: 20,
    });
  });

  it('take the time at which a day begins as people write it', () => {
    const typed = (dayStartsAt: string) =>
      changesOf({ ...draftOf(stored, 'en'), dayStartsAt }, stored);
    expect(typed('5:30')).toEqual({ dayStartsAt: '05:30' });
    expect(typed('۰۵:۳۰')).toEqual({ dayStartsAt: '05:30' });
    expect(draftOf(stored, 'fa').dayStartsAt).toBe('۰۴:۰۰');
    expect(
      Settings.safeParse(valuesOf({ ...draftOf(stored, 'en'), dayStartsAt: 'noon' })).success,
    ).toBe(false);
  });

  it('take a fee in percent', () => {
    expect(draftOf(stored, 'pl').cancellationFeeBp).toBe('7,5');
    expect(changesOf({ ...draftOf(stored, 'pl'), cancellationFeeBp: '10' }, stored)).toEqual({
      cancellationFeeBp: 1_000,
    });
  });

  it('take other payment methods one per line, and are not changed by empty lines', () => {
    const typed = (otherMethods: string) =>
      changesOf({ ...draftOf(stored, 'en'), otherMethods }, stored);
    expect(typed(' BLIK \n\nCity card\n')).toEqual({ otherMethods: ['BLIK', 'City card'] });
    expect(typed('\n ')).toEqual({});
    const named = { ...stored, otherMethods: ['BLIK'] };
    expect(changesOf(draftOf(named, 'en'), named)).toEqual({});
  });

  it('are refused by the contract when the minutes are no whole number', () => {
    for (const holdMinutes of ['', 'ten', '1.5', '-3', '0', '121'])
      expect(Settings.safeParse(valuesOf({ ...draftOf(stored, 'en'), holdMinutes })).success).toBe(
        false,
      );
  });
});
