import type { recovery as en } from '../../en/keys/recovery.ts';
import { isolated } from '../../isolated.ts';
import { plural } from '../../plural.ts';
import type { Sentences } from '../../shape.ts';

const ids = (n: number) =>
  plural('pl', n, {
    one: '# numeru PESEL lub dokumentu',
    few: '# numerów PESEL lub dokumentów',
    many: '# numerów PESEL lub dokumentów',
    other: '# numeru PESEL lub dokumentu',
  });
const events = (n: number) =>
  plural('pl', n, {
    one: '# wydarzenia',
    few: '# wydarzeń',
    many: '# wydarzeń',
    other: '# wydarzenia',
  });

/** The key of the box office on paper, and back from there. */
export const recovery: Sentences<typeof en> = {
  recovery: 'Kod odzyskiwania',
  recoveryHint:
    'Klucz do numerów PESEL i dokumentów, na papierze. Z nim da się je odczytać, gdy ten komputer przepadnie.',
  key: 'Klucz tego stanowiska',
  onPaper: 'Na papierze',
  printed: 'Wydrukowany',
  notPrinted: 'Jeszcze nie',
  offer:
    'Jeśli ten komputer przepadnie, bez tego klucza nikt już nie odczyta numerów PESEL i dokumentów. Wydrukuj go raz i zamknij kartkę w bezpiecznym miejscu.',
  foreign: (n: number, m: number) =>
    `Nie można tu odczytać ${ids(n)} z ${events(m)}: zapisano je pod kluczem, którego to stanowisko nie ma. Jeśli klucz przepadł, przywróć go tu z kartki. Jeśli należy do innego stanowiska, niech ono zapisze plik, a tu wczytaj go poleceniem „npm run maintenance -- read-enrolment”. Sprzedaż trwa bez przeszkód.`,
  yourPassword: 'Twoje hasło',
  showPassword: 'Pokaż hasło',
  passwordWrong: 'Hasło się nie zgadza.',
  cancel: 'Zamknij',
  printCode: 'Wydrukuj kod',
  print: 'Drukuj',
  savePdf: 'Zapisz jako PDF',
  printedNow:
    'Przekazano do druku. Zamknij kartkę w bezpiecznym miejscu, nie obok kopii zapasowych.',
  saved: (where: string) => `Zapisano: ${isolated(where)}. Wydrukuj, a potem usuń plik.`,
  putBack: 'Przywróć klucz',
  code: 'Kod z kartki',
  codeHint: 'Cztery wiersze. Wielkość liter, łączniki i odstępy nie mają znaczenia.',
  codeMissing: 'Wpisz cztery wiersze z kartki.',
  restored: {
    current: 'Klucz jest znowu kluczem bieżącym.',
    former: 'Klucz zachowano obok bieżącego, który jest w użyciu.',
    known: 'Ten klucz już tu jest. Niczego nie zmieniono.',
  },
};
