import { describe, expect, test } from 'vitest';
import { documentNumber, peselAmongDocuments } from './document-number.ts';
import { NationalId } from './participant.ts';

describe('the number of a document', () => {
  test.each([
    ['Cyrillic look-alikes', 'АВЕКМНОРСТХУІЈЅ 1', 'ABEKMHOPCTXYIJS 1'],
    ['small ones', 'ас 123456', 'AC 123456'],
    ['Greek look-alikes', 'ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ 1', 'ABEZHIKMNOPTYX 1'],
    ['full-width characters', 'ＡＢＣ１２３４５６', 'ABC123456'],
    ['Persian digits', 'ab ۱۲۳۴۵۶', 'AB 123456'],
    ['Arabic digits', 'ab ١٢٣٤٥٦', 'AB 123456'],
    ['marks that cannot be seen', '\u200EAB\u200B12\u00AD34\u202C', 'AB1234'],
    ['no-break spaces and long hyphens', 'AB\u00a012–34', 'AB 12-34'],
  ])('with %s is the same number', (_, typed, kept) => {
    expect(documentNumber(typed)).toBe(kept);
    expect(NationalId.parse({ kind: 'document', value: typed })).toMatchObject({ value: kept });
  });

  test.each(['ЖЩ 123456', 'ΔΩ 1234', 'ÄŁ 1234'])('keeps letters like no Latin one: %s', typed => {
    expect(documentNumber(typed)).toBe(typed);
  });
});

describe('a PESEL typed as a document', () => {
  const pesel = { kind: 'pesel', value: '44051401359' };

  test.each(['44051401359', '440514-01359', '۴۴۰۵۱۴ ۰۱۳۵۹', '４４０５１４０１３５９'])(
    '%s is a PESEL',
    value => {
      for (const country of [undefined, 'PL', 'UA', 'DE'])
        expect(NationalId.parse({ kind: 'document', type: 'passport', country, value })).toEqual(
          pesel,
        );
    },
  );

  test.each([
    ['a wrong control digit', '44051401358'],
    ['a day that does not exist', '44053201353'],
    ['a letter', '4405140135O'],
    ['ten digits', '4405140135'],
  ])('is none with %s', (_, value) => {
    expect(NationalId.parse({ kind: 'document', value })).toMatchObject({
      kind: 'document',
      value,
    });
  });

  test('stays a document of a country whose own numbers have eleven digits', () => {
    expect(peselAmongDocuments('44051401359', 'EE')).toBeNull();
    expect(peselAmongDocuments('44051401359', 'LU')).toBe('44051401359');
  });
});
