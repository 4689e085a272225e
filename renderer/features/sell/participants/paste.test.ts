import { describe, expect, it } from 'vitest';
import { readPasted, spread } from './paste.ts';

const pesel = (text: string) => ({ kind: 'pesel', text }) as const;

describe('pasted lines', () => {
  it('are rows of first name, last name and PESEL, whatever separates them', () => {
    for (const separator of ['\t', ';', ',', ', '])
      expect(readPasted(['Anna', 'Nowak', '44051401458'].join(separator))).toEqual([
        { firstName: 'Anna', lastName: 'Nowak', nationalId: pesel('44051401458') },
      ]);
  });

  it('come from every system and may have empty lines between them', () => {
    expect(readPasted('Anna\tNowak\r\n\r\nJan\tKowal\r\n')).toMatchObject([
      { firstName: 'Anna' },
      { firstName: 'Jan' },
    ]);
  });

  it('may have the PESEL in front, spaced, or in Persian digits', () => {
    expect(readPasted('44051401458;Anna;Nowak')?.[0]).toEqual({
      firstName: 'Anna',
      lastName: 'Nowak',
      nationalId: pesel('44051401458'),
    });
    expect(readPasted('Anna;Nowak;۴۴۰۵۱۴۰۱۴۵۸')?.[0]?.nationalId).toEqual(pesel('۴۴۰۵۱۴۰۱۴۵۸'));
  });

  it('take anything else in the third column for a document', () => {
    expect(readPasted('Anna;Nowak;AB 123456')?.[0]?.nationalId).toEqual({
      kind: 'document',
      text: 'AB 123456',
    });
  });

  it('part full names at the last space', () => {
    expect(readPasted('Anna Maria Nowak\nJan')).toEqual([
      { firstName: 'Anna Maria', lastName: 'Nowak', nationalId: null },
      { firstName: 'Jan', lastName: null, nationalId: null },
    ]);
  });

  it('are nothing special when it is one value: it belongs into its field', () => {
    expect(readPasted('Anna')).toBeNull();
    expect(readPasted('44051401458')).toBeNull();
    expect(readPasted('')).toBeNull();
  });
});

describe('rows', () => {
  const two = readPasted('Anna;Nowak\nJan;Kowal') ?? [];

  it('are filled from the one on that was pasted into, and keep what the lines do not say', () => {
    expect(spread(two, ['a', 'b', 'c'], 'b')).toEqual({
      rows: {
        b: { firstName: 'Anna', lastName: 'Nowak' },
        c: { firstName: 'Jan', lastName: 'Kowal' },
      },
      left: 0,
    });
  });

  it('say how many lines found no ticket', () => {
    expect(spread(two, ['a', 'b'], 'b')).toEqual({
      rows: { b: { firstName: 'Anna', lastName: 'Nowak' } },
      left: 1,
    });
  });
});
