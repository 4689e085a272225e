import { describe, expect, test } from 'vitest';
import { NationalId, ParticipantInput, PersonName } from './participant.ts';

describe("a person's name", () => {
  test.each([
    'Anna',
    'Łucja-Żaneta',
    'O’Brien',
    'van der Berg',
    'علی‌رضا',
    'José María',
    'Guest 1',
    'Richard "Rez"',
    '„Rez” Nowak',
    '李',
  ])('%s is one', name => expect(PersonName.parse(` ${name} `)).toBe(name));

  test.each([
    ['', 'too_small'],
    ['   ', 'too_small'],
    ['a'.repeat(300), 'too_big'],
    ['Anna 🎉', 'nameCharacter 127881'],
    ['Anna\u202Ennud', 'nameCharacter 8238'],
    ['Anna\u0000', 'nameCharacter 0'],
    ['<b>Anna</b>', 'nameCharacter 60'],
    ['-', 'nameShape'],
    ['Jan 44051401359', 'peselInText'],
    ['Card 4111 1111 1111 1111', 'cardInText'],
  ])('%j is none: %s', (name, fault) => {
    const read = PersonName.safeParse(name);
    expect(read.error?.issues.flatMap(each => [each.code, each.message])).toContain(fault);
  });

  test.each([
    '44051401359',
    '5901234123457',
    '7',
    '44 0514 013-59',
    '۴۴۰۵۱۴۰۱۳۵۹',
    '٤٤٠٥١٤٠١٣٥٩',
    '１２３',
    '12.5/3',
  ])('is not made of digits alone: %s', digits => {
    const ticketId = '00000000-0000-4000-8000-000000000001';
    for (const field of ['firstName', 'lastName']) {
      const row = ParticipantInput.safeParse({ ticketId, [field]: digits });
      expect(row.error?.issues).toMatchObject([{ path: [field], message: 'nameDigits' }]);
    }
  });

  test('is kept in one form, however its accents and spaces were typed', () => {
    expect(PersonName.parse('Zofia  Zo\u0301ł\t\u00a0ć')).toBe('Zofia Zół ć');
  });
});

describe('a national id', () => {
  test('is read through spaces, hyphens and Persian digits', () => {
    expect(NationalId.parse({ kind: 'pesel', value: ' ۴۴۰۵۱۴-01359 ' }).value).toBe('44051401359');
    expect(NationalId.parse({ kind: 'document', value: 'abc 123456' }).value).toBe('ABC 123456');
  });

  test('of a document may leave out what it is and who issued it, and names a country that exists', () => {
    const document = { kind: 'document', value: 'ABC 123456' };
    expect(NationalId.parse(document)).toEqual({ ...document, type: 'other', country: null });
    const passport = { ...document, type: 'passport', country: 'ie' };
    expect(NationalId.parse(passport)).toEqual({ ...passport, country: 'IE' });
    const nowhere = NationalId.safeParse({ ...passport, country: 'XX' });
    expect(nowhere.error?.issues[0]).toMatchObject({ path: ['country'], message: 'country' });
  });

  test('that is no PESEL says why', () => {
    const read = NationalId.safeParse({ kind: 'pesel', value: '44051401358' });
    expect(read.error?.issues[0]).toMatchObject({ path: ['value'], message: 'peselControlDigit' });
  });
});
