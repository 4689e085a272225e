import { describe, expect, it } from 'vitest';
import { holding, placeAt } from '../../sale/counter.testing.ts';
import { student } from '../../sale/order.testing.ts';
import { readList } from './read-list.ts';

describe('a list of participants', () => {
  const place = placeAt(holding(student, 1), 0);
  const read = (text: string) => readList(text, place);

  it('may begin with the names of its columns', () => {
    const people = read('Imię;Nazwisko;PESEL\nAnna;Nowak;44051401458');
    expect(people).toMatchObject([
      { number: 2, typed: { firstName: 'Anna', lastName: 'Nowak' }, fault: null },
    ]);
  });

  it.each([
    ['a wrong control digit', 'Anna;Nowak;44051401459', 'nationalId', 'peselControlDigit'],
    ['a name that is none', 'Anna😀;Nowak;44051401458', 'firstName', 'nameCharacter'],
    ['a missing last name', 'Anna;;44051401458', 'lastName', 'required'],
    ['a document that is too short', 'Anna;Nowak;A1', 'nationalId', 'tooShort'],
  ])('says of %s which line and field it is in and why', (_, line, field, code) => {
    expect(read(`Jan;Kos;44051401458\n${line}`)).toMatchObject([
      { number: 1, fault: null },
      { number: 2, fault: { field, fault: { code } } },
    ]);
  });
});
