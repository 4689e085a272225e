import { count } from '../../../format/numbers.ts';
import type { participants as en } from '../../en/sell/participants.ts';
import { isolated } from '../../isolated.ts';
import { plural } from '../../plural.ts';
import type { Sentences } from '../../shape.ts';

export const participants: Sentences<typeof en> = {
  participants: 'Uczestnicy',
  completeOf: (done, all) => `${count('pl', done)} z ${count('pl', all)}`,
  firstName: 'Imię',
  lastName: 'Nazwisko',
  pesel: 'PESEL',
  document: 'Dokument',
  documentType: 'Rodzaj dokumentu',
  documentTypes: {
    passport: 'Paszport',
    identityCard: 'Dowód osobisty',
    residenceCard: 'Karta pobytu',
    other: 'Inny dokument',
  },
  country: 'Kraj wydania',
  chooseCountry: 'Wybierz kraj',
  switchId: 'PESEL albo inny dokument',
  ticketNumber: (n, name) => `bilet ${count('pl', n)}, ${isolated(name)}`,
  releaseThis: 'Zwolnij miejsce z tego wiersza',
  releaseOne: whose => `Zwolnij miejsce: ${whose}`,
  peselDigits: n =>
    plural('pl', n, {
      one: '# cyfra z 11',
      few: '# cyfry z 11',
      many: '# cyfr z 11',
      other: '# cyfry z 11',
    }),
  born: (day, age) =>
    `ur. ${day}, ${plural('pl', age, { one: '# rok', few: '# lata', many: '# lat', other: '# roku' })}`,
  bornLater: day => `ur. ${day}: ta data dopiero nadejdzie`,
  sameName: 'Nazwisko jak wyżej',
  twice: 'Ta osoba ma już bilet na to wydarzenie.',
  pasteHint: 'Można wkleić skopiowaną listę: imię, nazwisko, PESEL.',
};
