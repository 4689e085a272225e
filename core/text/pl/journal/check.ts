import type { check as en } from '../../en/journal/check.ts';
import { isolated } from '../../isolated.ts';
import { plural } from '../../plural.ts';
import type { Sentences } from '../../shape.ts';
import { entries, number } from '../counted.ts';

const ofEntries = (n: number) =>
  plural('pl', n, { one: '# wpisu', few: '# wpisów', many: '# wpisów', other: '# wpisu' });
const seals = (n: number) =>
  plural('pl', n, {
    one: '# pieczęć',
    few: '# pieczęcie',
    many: '# pieczęci',
    other: '# pieczęci',
  });

const theRows = (row: number, to: number | null) =>
  to === null ? `wpis ${number(row)}` : `wpisy od ${number(row)} do ${number(to)}`;
const theSeals = (seal: number, to: number | null) =>
  to === null ? `pieczęć ${number(seal)}` : `pieczęcie od ${number(seal)} do ${number(to)}`;

export const check: Sentences<typeof en> = {
  check: 'Kontrola dziennika',
  checkHint:
    'Każdy wpis zostaje w kilka sekund zapieczętowany. Tu wykryjesz wszystko, co później zmieniono.',
  lastSeal: 'Ostatnia pieczęć',
  noSeal: 'Nic jeszcze nie zapieczętowano',
  unsealed: 'Jeszcze bez pieczęci',
  lastCheck: 'Ostatnia kontrola',
  never: 'Nigdy',
  entries,
  none: 'Brak',
  sound: 'Niczego nie zmieniono',
  unsound: n =>
    plural('pl', n, {
      one: '# niezgodność',
      few: '# niezgodności',
      many: '# niezgodności',
      other: '# niezgodności',
    }),
  soundOf: (n, m) => `Niczego nie zmieniono: ${entries(n)}, ${seals(m)}`,
  start: 'Sprawdź dziennik',
  stop: 'Przerwij',
  stopped: 'Przerwano. Niczego nie zmieniono.',
  checking: (n, of) => `Sprawdzono ${number(n)} z ${ofEntries(of)}`,
  anchor: 'Ostatnia pieczęć na papierze',
  anchorHint: 'Aby wykryć brak końca: jej numer, dwukropek i 64 znaki',
  anchorWrong: read =>
    read.wrong === 'length'
      ? `Liczba znaków po dwukropku: ${number(read.signs)} zamiast 64. Porównaj z kartką.`
      : read.wrong === 'sign'
        ? `Znak „${isolated(read.sign)}” nie występuje w pieczęci, tylko 0–9 i a–f. Porównaj z kartką.`
        : 'Wpisz numer, dwukropek i 64 znaki od 0 do f. Spacje nie mają znaczenia.',
  anchorMistyped: seal =>
    `To pieczęć ${number(seal)} wpisana z pomyłką. Porównaj ją z kartką i sprawdź ponownie: na razie nie wiadomo, czy odcięto koniec.`,
  printHead: 'Drukuj pieczęć',
  headPrinted: fileName => (fileName === null ? 'Wydrukowano' : `Zapisano: ${isolated(fileName)}`),
  copyHead: 'Kopiuj ostatnią pieczęć',
  findings: {
    rowEdited: (row, to) => `Zmieniono potem: ${theRows(row, to)}`,
    rowRemoved: (row, to) => `Usunięto: ${theRows(row, to)}`,
    rowMoved: (row, was) => `Wpis ${number(row)} miał wcześniej numer ${number(was)}`,
    rowInserted: (row, to) => `Dodano potem między starsze: ${theRows(row, to)}`,
    sealEdited: (seal, to) => `Zmieniono potem: ${theSeals(seal, to)}`,
    sealRemoved: (seal, to) => `Usunięto: ${theSeals(seal, to)}`,
    sealUnlinked: (seal, to) =>
      `${to === null ? 'Nie pasuje' : 'Nie pasują'} do poprzedniej: ${theSeals(seal, to)}`,
    sealUnsigned: (seal, to) => `Podpisano fałszywie: ${theSeals(seal, to)}`,
    sealForeign: (seal, to) =>
      `Podpisano kluczem, którego to stanowisko nie zna: ${theSeals(seal, to)}. To klucz stanowiska, którego pliku dołączenia tu nie wczytano, albo fałszerza.`,
    cutOff: seal => `Odcięto koniec: pieczęć ${number(seal)} i wszystko po niej`,
    otherHead: seal => `Pieczęć ${number(seal)} jest inna niż na papierze`,
  },
  more: n => `i jeszcze ${number(n)}`,
};
