import { count } from '../../../format/numbers.ts';
import type { lists as en } from '../../en/sell/list.ts';
import { isolated } from '../../isolated.ts';
import { plural } from '../../plural.ts';
import type { Sentences } from '../../shape.ts';

const digits = (n: number) =>
  plural('pl', n, { one: '# cyfra', few: '# cyfry', many: '# cyfr', other: '# cyfry' });
const ofLines = (n: number) =>
  plural('pl', n, { one: '# wiersza', few: '# wierszy', many: '# wierszy', other: '# wiersza' });
const fill = (n: number) =>
  plural('pl', n, {
    one: 'Wypełnij # wiersz',
    few: 'Wypełnij # wiersze',
    many: 'Wypełnij # wierszy',
    other: 'Wypełnij # wiersza',
  });

const list: Sentences<typeof en>['list'] = {
  import: 'Wczytaj listę',
  fromFile: 'Uczestnicy z pliku',
  fromPaste: 'Wklejeni uczestnicy',
  reading: 'Wczytywanie listy',
  read: n =>
    plural('pl', n, {
      one: 'Wczytano # wiersz',
      few: 'Wczytano # wiersze',
      many: 'Wczytano # wierszy',
      other: 'Wczytano # wiersza',
    }),

  unreadable: {
    empty:
      'Ten plik jest pusty. Jeśli lista jest otwarta w innym programie, najpierw ją tam zapisz.',
    headingOnly: 'W tym pliku jest tylko nagłówek, a pod nim nie ma nikogo.',
    tooLarge: limit => `Ten plik jest za duży jak na listę: można wczytać najwyżej ${limit}.`,
    tooManyLines: limit =>
      `Ta lista jest za długa: można wczytać najwyżej ${ofLines(limit)}. Podziel ją na kilka plików.`,
    spreadsheet:
      'To jest skoroszyt arkusza kalkulacyjnego. Otwórz go tam, wybierz „Zapisz jako”, potem „CSV UTF-8” i wczytaj zapisany plik. Możesz też skopiować wiersze i wkleić je w pierwszy wiersz tutaj.',
    notAList:
      'Ten plik nie jest listą wierszy. Zapisz listę jako CSV albo zwykły tekst i wczytaj zapisany plik.',
    gone: 'Tego pliku nie da się już odczytać: przeniesiono go albo używa go inny program. Wybierz go ponownie.',
  },

  sum: (right, doubtful, faulty) =>
    `${[
      plural('pl', right, {
        one: '# wiersz gotowy',
        few: '# wiersze gotowe',
        many: '# wierszy gotowych',
        other: '# wiersza gotowe',
      }),
      ...(doubtful > 0 ? [`${count('pl', doubtful)} do sprawdzenia`] : []),
      ...(faulty > 0 ? [`${count('pl', faulty)} do poprawienia`] : []),
    ].join(', ')}.`,
  over: n =>
    `${plural('pl', n, { one: 'Dla # wiersza zabrakło biletu', few: 'Dla # wierszy zabrakło biletów', many: 'Dla # wierszy zabrakło biletów', other: 'Dla # wiersza zabrakło biletów' })}. Wybierz więcej biletów i wczytaj listę ponownie.`,
  guessed: 'Lista nie mówi, co jest w kolumnach, więc to tylko domysł. Sprawdź, czy się zgadza.',
  alphabet: name =>
    `Plik nie mówi, jak zapisano w nim litery; odczytano je jako ${name}. Sprawdź, czy nazwiska się zgadzają.`,

  columns: 'Co jest w kolumnach',
  column: n => `Kolumna ${count('pl', n)}`,
  takenAs: column => `${isolated(column)} to`,
  uses: {
    firstName: 'Imię',
    lastName: 'Nazwisko',
    fullName: 'Imię i nazwisko',
    lastFirst: 'Nazwisko i imię',
    id: 'PESEL lub dokument',
    pesel: 'PESEL',
    document: 'Numer dokumentu',
    documentType: 'Rodzaj dokumentu',
    country: 'Kraj wydania',
    ordinal: 'Liczba porządkowa, pomijana',
    ignored: 'Pomijana',
  },

  lines: 'Wiersze listy',
  line: 'Wiersz',
  number: 'PESEL lub dokument',
  verdict: 'Uwagi',
  filter: 'Które wiersze pokazać',
  toLookAt: n => `Do sprawdzenia: ${count('pl', n)}`,
  all: n => `Wszystkie: ${count('pl', n)}`,
  more: n =>
    plural('pl', n, {
      one: 'Pokaż jeszcze # wiersz',
      few: 'Pokaż jeszcze # wiersze',
      many: 'Pokaż jeszcze # wierszy',
      other: 'Pokaż jeszcze # wiersza',
    }),

  states: {
    right: 'Poprawny',
    accepted: 'Przyjęty',
    leftOut: 'Pominięty',
    over: 'Brak biletu',
  },
  asGuessed: 'Według domysłu',
  doubts: {
    words: n =>
      `${plural('pl', n, { one: '# słowo', few: '# słowa', many: '# słów', other: '# słowa' })}: gdzie zaczyna się nazwisko?`,
    order: () => 'Imię i nazwisko mogą być zamienione miejscami.',
    comma: () => 'W nazwisku jest przecinek.',
    lineBreak: () => 'W nazwisku był podział wiersza.',
    letters: () => 'Niektóre litery wyglądają na uszkodzone.',
    moreCells: () => 'W tym wierszu jest więcej danych niż kolumn.',
    manyNames: () => 'W tym wierszu jest kilka nazwisk; użyto pierwszego.',
    zeroLost: n =>
      `Tylko ${digits(n)}: po dopisaniu zer z przodu, które gubi arkusz, jest to poprawny PESEL.`,
    asNumber: () => 'Arkusz zapisał to jako liczbę; tak odczytany PESEL jest poprawny.',
    lettersForDigits: () => 'Zamiast cyfr były litery; tak odczytany PESEL jest poprawny.',
    looksLikePesel: n => `${digits(n)}, a PESEL ma 11. Popraw albo przyjmij jako dokument.`,
    controlDigit: () =>
      '11 cyfr, ale to nie jest poprawny PESEL: któraś cyfra jest błędna. Popraw albo przyjmij jako dokument.',
    documentAsPesel: () => 'W kolumnie PESEL jest coś innego. Czy to dokument?',
    fewDigits: () => 'Prawie nie ma tu cyfr. Czy to numer dokumentu?',
    manyIds: () => 'W tym wierszu jest kilka numerów. Czy ten jest właściwy?',
    elsewhere: () => 'PESEL był w innej kolumnie.',
    noId: () => 'Nie ma ani numeru PESEL, ani dokumentu.',
    country: () => 'Nie rozpoznano kraju wydania dokumentu; trzeba go wybrać przy uczestniku.',
    repeated: n => `Ten sam numer jest w wierszu ${count('pl', n)}.`,
  },
  obstacles: {
    digitsLost: 'Arkusz zachował tylko pierwsze cyfry. Wpisz PESEL.',
    digitsInName: 'W miejscu nazwiska jest numer.',
    nothingRead: 'Z tego wiersza nic nie odczytano. Wybierz, co jest w kolumnach.',
    aboveHeading: 'Jest nad nagłówkiem, więc nie jest wczytywany.',
    headingAgain: 'To powtórzony nagłówek, nie jest wczytywany.',
  },

  accept: 'Zgadza się',
  asDocument: 'To dokument',
  putRight: 'Popraw',
  leaveOut: 'Pomiń',
  takeBackDecision: 'Zdecyduj ponownie',
  apply: 'Przyjmij tak',
  ofLine: (what, n) => `${what}: wiersz ${count('pl', n)}`,
  acceptAll: (what, n, why) =>
    `${what} (${plural('pl', n, { one: '# wiersz', few: '# wiersze', many: '# wierszy', other: '# wiersza' })}): ${why}`,

  leaveTitle: 'Zamknąć listę?',
  leaveWhy: 'To, co ustalono o jej wierszach, przepadnie.',
  leave: 'Zamknij listę',

  fill,
  fillAnyway: (n, replaced) =>
    replaced === 0 ? fill(n) : `${fill(n)}, zastąp ${count('pl', replaced)}`,
  fillEmpty: (n, of) => `Tylko puste wiersze: ${count('pl', n)} z ${ofLines(of)}`,
  staysOut: n =>
    plural('pl', n, {
      one: '# wiersz zostałby pominięty.',
      few: '# wiersze zostałyby pominięte.',
      many: '# wierszy zostałoby pominiętych.',
      other: '# wiersza zostałoby pominięte.',
    }),
  replaces: n =>
    plural('pl', n, {
      one: 'W # wierszu są już inne dane i zostałyby zastąpione.',
      few: 'W # wierszach są już inne dane i zostałyby zastąpione.',
      many: 'W # wierszach są już inne dane i zostałyby zastąpione.',
      other: 'W # wiersza są już inne dane i zostałyby zastąpione.',
    }),
  filled: n =>
    plural('pl', n, {
      one: 'Wypełniono # wiersz',
      few: 'Wypełniono # wiersze',
      many: 'Wypełniono # wierszy',
      other: 'Wypełniono # wiersza',
    }),
  takeBack: n =>
    plural('pl', n, {
      one: 'Cofnij # wiersz',
      few: 'Cofnij # wiersze',
      many: 'Cofnij # wierszy',
      other: 'Cofnij # wiersza',
    }),
  takenBack: n =>
    plural('pl', n, {
      one: '# wiersz jest taki jak przed wczytaniem listy',
      few: '# wiersze są takie jak przed wczytaniem listy',
      many: '# wierszy jest takich jak przed wczytaniem listy',
      other: '# wiersza jest takie jak przed wczytaniem listy',
    }),
};

export const lists: Sentences<typeof en> = { list };
