import { count } from '../../../format/numbers.ts';
import type { change as en } from '../../en/keys/change.ts';
import { plural } from '../../plural.ts';
import type { Sentences } from '../../shape.ts';
import { ids } from '../counted.ts';

const ofIds = (n: number) =>
  plural('pl', n, { one: '# numeru', few: '# numerów', many: '# numerów', other: '# numeru' });

/** The key that national ids are sealed under: the card where it is changed. */
export const change: Sentences<typeof en> = {
  title: 'Klucz do numerów PESEL i dokumentów',
  hint: 'Pod nim zaszyfrowane są PESEL i numery dokumentów. Leży w folderze danych tego komputera; w bazie danych go nie ma.',
  current: 'Klucz w użyciu',
  copy: 'Skopiuj nazwę klucza',
  since: 'W użyciu od',
  sinceStart: 'pierwszego uruchomienia',
  under: 'Zaszyfrowano pod nim',
  noIds: 'Nie ma jeszcze żadnych numerów',
  all: n => `Wszystko: ${ids(n)}`,
  some: (n, all) => `${count('pl', n)} z ${ofIds(all)}`,
  former: 'Zachowane dawne klucze',
  none: 'Brak',
  moving: n => `Przenoszenie pod nowy klucz: zostało ${ids(n)}. Sprzedaż trwa.`,
  movingKeys: 'Przenoszenie pod nowy klucz. Sprzedaż trwa.',
  change: 'Zmień klucz',
  question: 'Zmienić klucz do numerów PESEL i dokumentów?',
  consequence:
    'Powstanie nowy klucz, a wszystko, co dotąd zaszyfrowano, zostanie pod niego przeniesione podczas sprzedaży. Stary klucz zostaje w pliku: potrzebują go kopie zapasowe z jego czasów.',
  others:
    'Pozostałe stanowiska potrzebują nowego pliku przyłączenia. Dopóki go nie wczytają, sprzedają dalej, ale numery pod nowym kluczem widzą zakryte.',
  changed: 'Klucz został zmieniony.',
  enrolOthers: 'Klucz został zmieniony. Zanieś nowy plik przyłączenia na pozostałe stanowiska.',
};
