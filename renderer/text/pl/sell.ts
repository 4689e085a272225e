import { count } from '../../../core/format/numbers.ts';
import type { sell as en } from '../en/sell.ts';
import { isolated } from '../isolated.ts';
import { plural } from '../plural.ts';
import type { Sentences } from '../shape.ts';

const places = (n: number) =>
  plural('pl', n, { one: '# miejsce', few: '# miejsca', many: '# miejsc', other: '# miejsca' });
const tickets = (n: number) =>
  plural('pl', n, { one: '# bilet', few: '# bilety', many: '# biletów', other: '# biletu' });

export const sell: Sentences<typeof en> = {
  find: 'Znajdź wydarzenie',
  findLabel: 'Szukaj wydarzeń po tytule, miejscu lub artyście',
  findPlaceholder: 'Wydarzenie, miejsce lub artysta',
  events: 'Wydarzenia w sprzedaży',
  noEvents: 'Nic nie jest w sprzedaży',
  noEventsHint: 'Wydarzenia pojawią się tu, gdy tylko organizator je opublikuje.',
  noneFound: 'Żadne wydarzenie nie pasuje',
  noneFoundHint: 'Spróbuj innego słowa z tytułu, nazwy miejsca lub artysty.',

  stepBack: 'Krok wstecz, nic nie ginie',

  tickets: 'Bilety',
  chooseEvent: 'Które wydarzenie?',
  chooseEventHint: 'Wpisz kilka liter nazwy albo wybierz strzałkami, potem naciśnij Enter.',
  noClasses: 'Brak biletów do sprzedania',
  noClassesHint: 'Organizator musi najpierw dodać kategorię biletów do tego wydarzenia.',
  offSale: {
    gone: 'Już nie w sprzedaży',
    draft: 'Jeszcze nie w sprzedaży',
    postponed: 'Przełożone: sprzedaż wstrzymana',
    cancelled: 'Odwołane: sprzedaż zakończona',
  },
  offSaleHeld: 'Miejsca w zamówieniu pozostają zarezerwowane i można za nie zapłacić.',
  offSaleHint: 'Gdy sprzedaż znów ruszy, wydarzenie samo tu wróci.',
  otherEvent: 'Wybierz inne wydarzenie',
  firstClass: 'pierwsza kategoria',
  digitsHint: name => `dwa razy ${isolated(name)}`,
  quantityOf: name => `${isolated(name)}: ile`,
  oneLess: name => `O jeden mniej: ${isolated(name)}`,
  oneMore: name => `O jeden więcej: ${isolated(name)}`,
  noneLeft: 'Wyprzedane: niczego nie zarezerwowano.',
  onlyLeft: n =>
    `${plural('pl', n, { one: 'Zostało tylko # miejsce', few: 'Zostały tylko # miejsca', many: 'Zostało tylko # miejsc', other: 'Zostało tylko # miejsca' })}; nic jeszcze nie jest zarezerwowane.`,
  noMore: (n, held) =>
    n === 0
      ? `Więcej nie ma; wybrane (${count('pl', held)}) są nadal zarezerwowane.`
      : `Można dodać najwyżej ${count('pl', n)}; wybrane (${count('pl', held)}) są nadal zarezerwowane.`,
  asksName: 'Imię i nazwisko',
  asksNationalId: 'Imię, nazwisko i PESEL',
  saleFrom: moment => `sprzedaż od: ${moment}`,
  saleUntil: moment => `sprzedaż do: ${moment}`,
  limit: n => `najwyżej ${count('pl', n)} w zamówieniu`,

  ages: (min, max) => {
    if (max === null) return `od ${count('pl', min ?? 0)} lat`;
    return min === null
      ? `do ${count('pl', max)} lat`
      : `wiek ${count('pl', min)}–${count('pl', max)} lat`;
  },
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
  importList: 'Wczytaj listę',
  importTitle: 'Uczestnicy z pliku',
  importSum: (good, bad) => {
    const right = plural('pl', good, {
      one: '# wiersz jest poprawny',
      few: '# wiersze są poprawne',
      many: '# wierszy jest poprawnych',
      other: '# wiersza jest poprawne',
    });
    const wrong = plural('pl', bad, {
      one: '# zawiera błąd i zostanie pominięty',
      few: '# zawierają błędy i zostaną pominięte',
      many: '# zawiera błędy i zostanie pominiętych',
      other: '# zawiera błędy i zostanie pominięte',
    });
    return bad === 0 ? `${right}.` : `${right}, ${wrong}.`;
  },
  lineRight: 'Poprawny',
  fillRows: n =>
    plural('pl', n, {
      one: 'Wypełnij # wiersz',
      few: 'Wypełnij # wiersze',
      many: 'Wypełnij # wierszy',
      other: 'Wypełnij # wiersza',
    }),
  sameName: 'Nazwisko jak wyżej',
  twice: 'Ta osoba ma już bilet na to wydarzenie.',
  pasteHint: 'Można wkleić skopiowaną listę: imię, nazwisko, PESEL.',
  pasted: n =>
    plural('pl', n, {
      one: 'Wklejono # wiersz',
      few: 'Wklejono # wiersze',
      many: 'Wklejono # wierszy',
      other: 'Wklejono # wiersza',
    }),
  linesLeft: n =>
    plural('pl', n, {
      one: '# linia bez biletu',
      few: '# linie bez biletu',
      many: '# linii bez biletu',
      other: '# linii bez biletu',
    }),
  pastedLeft: n =>
    `${plural('pl', n, { one: 'Dla # linii zabrakło biletu', few: 'Dla # linii zabrakło biletów', many: 'Dla # linii zabrakło biletów', other: 'Dla # linii zabrakło biletów' })}. Wybierz więcej biletów i wklej ponownie.`,

  order: 'Zamówienie',
  emptyOrder: 'Nie ma jeszcze biletów',
  emptyOrderHint: 'Pierwsza podana liczba od razu rezerwuje miejsca i zaczyna odliczanie.',
  showEvent: title => `Pokaż bilety: ${isolated(title)}`,
  times: n => `${count('pl', n)} ×`,
  releaseLine: (n, name) => `Zwolnij ${places(n)}: ${isolated(name)}`,
  release: n => `Zwolnij ${places(n)}`,
  released: n => `Zwolniono ${places(n)}`,
  releasedWhy: {
    ranOut: 'Czas minął. To, co wpisano, jest zachowane.',
    voided: 'Miejsca oddane. To, co wpisano, jest zachowane.',
    elsewhere: 'To zamówienie zakończono gdzie indziej. To, co wpisano, jest zachowane.',
  },
  holdAgain: n => `Zarezerwuj ponownie ${places(n)}`,
  forget: 'Zostaw, następny klient',
  leftOpen: 'Niedokończone',
  moreLeftOpen: n =>
    plural('pl', n, {
      one: 'Czeka jeszcze # niedokończona rezerwacja.',
      few: 'Czekają jeszcze # niedokończone rezerwacje.',
      many: 'Czeka jeszcze # niedokończonych rezerwacji.',
      other: 'Czeka jeszcze # niedokończonej rezerwacji.',
    }),
  resume: 'Dokończ to zamówienie',
  holding: 'Rezerwowanie miejsc…',
  waiting: 'Baza danych jeszcze nie odpowiada. Wszystko jest zachowane i wysyłane ponownie.',
  lapsed:
    'Czas minął. Jeśli miejsca są nadal wolne, zostaną sprzedane w chwili przyjęcia zapłaty; jeśli nie, zapłata nie zostanie przyjęta.',
  total: 'Razem',
  ticketCount: tickets,
  vat: amount => `VAT ${isolated(amount)}`,
  pay: 'Zapłata',
  voidReason: 'Zwolnione w kasie przed zapłatą',

  toPay: 'Do zapłaty',
  method: 'Sposób zapłaty',
  methods: {
    cash: 'Gotówka',
    card: 'Karta',
    transfer: 'Przelew',
    complimentary: 'Zaproszenie',
  },
  given: 'Otrzymano gotówką',
  amount: 'Kwota',
  reference: 'Numer potwierdzenia (może być pusty)',
  quickAmounts: 'Najczęstsze kwoty',
  exact: 'odliczone',
  change: 'Reszta',
  stillMissing: 'Brakuje jeszcze',
  atMost: 'Tu nie wydaje się reszty; najwyżej',
  parts: 'Zapłata w częściach',
  remaining: 'Pozostało',
  removePart: method => `Usuń część: ${method}`,
  addPart: 'Przyjmij tę kwotę jako część',
  takePart: amount => `Przyjmij część: ${isolated(amount)}`,
  take: amount => `Przyjmij ${isolated(amount)}`,
  giveFree: n => `Wydaj bezpłatnie ${tickets(n)}`,
  backToOrder: 'Wróć do biletów',

  sold: 'Sprzedane',
  soldTickets: n =>
    plural('pl', n, {
      one: 'Sprzedano # bilet',
      few: 'Sprzedano # bilety',
      many: 'Sprzedano # biletów',
      other: 'Sprzedano # biletu',
    }),
  code: 'Kod zamówienia',
  giveBack: 'Reszta do wydania',
  ways: { print: 'Drukuj', open: 'Otwórz', save: 'Zapisz PDF' },
  handedOver: {
    print: 'Bilety są w drodze do drukarki.',
    open: 'Bilety otwarto w innym oknie.',
    save: 'Zapisano:',
  },
  notHandedOver: {
    print: 'Niczego nie wydrukowano.',
    open: 'Nie udało się otworzyć biletów.',
    save: 'Niczego nie zapisano.',
  },
  nextCustomer: 'Następny klient',
  anyKey: 'Każdy inny klawisz działa tak samo.',
};
