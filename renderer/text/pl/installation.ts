import type { en } from '../en.ts';
import { isolated } from '../isolated.ts';
import { plural } from '../plural.ts';
import type { Sentences } from '../shape.ts';

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

export const installation: Sentences<(typeof en)['installation']> = {
  recovery: 'Kod odzyskiwania',
  recoveryHint:
    'Klucz do numerów PESEL i dokumentów, na papierze. Z nim da się je odczytać, gdy ten komputer przepadnie.',
  key: 'Klucz tego stanowiska',
  onPaper: 'Na papierze',
  printed: 'Wydrukowany',
  notPrinted: 'Jeszcze nie',
  offer:
    'Jeśli ten komputer przepadnie, bez tego klucza nikt już nie odczyta numerów PESEL i dokumentów. Wydrukuj go raz i zamknij kartkę w bezpiecznym miejscu.',
  afterStart:
    'W wolnej chwili: w Obsłudze wydrukuj kod odzyskiwania i zamknij go w bezpiecznym miejscu.',
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
  nothingPrinted: 'Niczego nie wydrukowano.',
  putBack: 'Przywróć klucz',
  code: 'Kod z kartki',
  codeHint: 'Cztery wiersze. Wielkość liter, łączniki i odstępy nie mają znaczenia.',
  codeMissing: 'Wpisz cztery wiersze z kartki.',
  restored: {
    current: 'Klucz jest znowu kluczem bieżącym.',
    former: 'Klucz zachowano obok bieżącego, który jest w użyciu.',
    known: 'Ten klucz już tu jest. Niczego nie zmieniono.',
  },
  another: 'Inne stanowisko',
  anotherHint:
    'Plik, z którym inny komputer dołączy do tej kasy: adres, certyfikat i klucz, zamknięte hasłem.',
  server: 'Serwer',
  onlyShared: 'Baza jest wbudowana w ten komputer i żadne inne stanowisko jej nie widzi.',
  onlySharedTodo:
    'Aby sprzedawać na kilku stanowiskach, potrzebny jest serwer PostgreSQL; uruchom Rowlock z jego adresem. Podręcznik opisuje to w części „A shared server”.',
  letJoin: 'Dołącz inne stanowisko',
  passphrase: 'Hasło pliku',
  passphraseHint: 'Co najmniej 12 znaków; najlepiej kilka słów.',
  passphraseAgain: 'Hasło pliku jeszcze raz',
  passphrasesDiffer: 'Hasła się różnią.',
  showPassphrase: 'Pokaż hasło pliku',
  writeFile: 'Zapisz plik',
  written: (where: string) =>
    `Zapisano: ${isolated(where)}. Przenieś plik na drugie stanowisko, hasło przekaż inną drogą, a potem plik zniszcz.`,
  nothingWritten: 'Niczego nie zapisano.',
  joinInstead: 'Dołącz do istniejącej kasy',
  startInstead: 'Skonfiguruj nową kasę',
  joinTitle: 'Dołącz do kasy',
  joinHint:
    'Na stanowisku, które już działa, ktoś zapisuje dla ciebie plik: w Obsłudze, „Dołącz inne stanowisko”.',
  file: 'Plik z drugiego stanowiska',
  chooseFile: 'Wybierz plik',
  fileMissing: 'Najpierw wybierz plik.',
  fileTooBig: 'Ten plik jest za duży, to nie może być właściwy.',
  join: 'Dołącz',
  joined: (where: string) => `Dołączono. Łączenie z ${isolated(where)} …`,
};
