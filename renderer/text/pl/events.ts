import { count } from '../../../core/format/numbers.ts';
import type { events as en } from '../en/events.ts';
import { isolated } from '../isolated.ts';
import { plural } from '../plural.ts';
import type { Sentences } from '../shape.ts';

const places = (n: number) =>
  plural('pl', n, { one: '# miejsce', few: '# miejsca', many: '# miejsc', other: '# miejsca' });

export const events: Sentences<typeof en> = {
  search: 'Szukaj wydarzeń po tytule, miejscu lub artyście',
  searchHint: 'Tytuł, miejsce, artysta',
  show: 'Które wydarzenia pokazać',
  filters: {
    upcoming: 'Przyszłe',
    all: 'Wszystkie',
    drafts: 'Szkice',
    past: 'Minione',
    cancelled: 'Odwołane',
  },
  list: 'Wydarzenia',
  newEvent: 'Nowe wydarzenie',
  previous: 'Poprzednie wydarzenie',
  next: 'Następne wydarzenie',
  toList: 'Wróć do listy',
  openForm: 'Edytuj wydarzenie',
  noMore: 'To wszystkie wydarzenia',
  status: {
    draft: 'Szkic',
    published: 'W sprzedaży',
    postponed: 'Przełożone',
    cancelled: 'Odwołane',
    begun: 'Rozpoczęte',
  },
  ofCapacity: capacity => `z ${count('pl', capacity)}`,
  priceFrom: price => `od ${isolated(price)}`,
  noClasses: 'Brak rodzajów biletów',
  unsavedHere: 'Niezapisane zmiany',

  none: {
    upcoming: 'Brak nadchodzących wydarzeń',
    all: 'Nie ma jeszcze wydarzeń',
    drafts: 'Brak szkiców',
    past: 'Brak minionych wydarzeń',
    cancelled: 'Brak odwołanych wydarzeń',
  },
  firstStep: 'Zaplanuj, co sprzedają kasy',
  firstStepHint:
    'Wydarzenie mówi, kiedy i gdzie się odbywa, jakie ma rodzaje biletów, ile kosztują i ile jest miejsc. Po opublikowaniu sprzedaje je każda kasa.',
  nothingFound: typed => `Nic nie znaleziono dla „${isolated(typed)}”`,
  nothingFoundHint: 'Wyszukiwanie obejmuje tytuły, miejsca i artystów.',
  searchAll: 'Szukaj we wszystkich',

  ofAnother: 'Wydarzenie innego organizatora',
  ofAnotherHint:
    'Możesz sprzedawać na nie bilety. Zmieniać je może jego organizator albo osoba, która zarządza wszystkimi wydarzeniami.',

  form: 'Wydarzenie',
  title: 'Tytuł',
  day: 'Data',
  time: 'Godzina',
  chooseDay: 'Wybierz datę w kalendarzu',
  timeZone: 'Strefa czasowa',
  place: 'Miejsce',
  currency: 'Waluta',
  artists: 'Artyści',
  categories: 'Kategorie',
  addNames: 'Wpisz nazwę i Enter',
  description: 'Opis',
  nothingSuch: 'Nic takiego nie ma',
  currencyFixedHint: 'Stała: bilety są w niej sprzedane',
  skipped: time => `Zegary przeskakują tę godzinę. Będzie ${time}.`,
  repeated: 'Tej nocy ta godzina wypada dwa razy. Chodzi o pierwszą.',

  classes: 'Rodzaje biletów',
  classesHint: 'Co jest w sprzedaży: cena i liczba miejsc.',
  className: 'Nazwa',
  price: 'Cena',
  priceIn: currency => `Cena, ${isolated(currency)}`,
  vat: 'VAT',
  capacity: 'Miejsca',
  sales: 'Sprzedaż',
  ofClass: (field, name) => `${field}: ${isolated(name)}`,
  unnamed: n => `rodzaj ${count('pl', n)}`,
  addClass: 'Dodaj rodzaj biletu',
  removeClass: name => `Usuń rodzaj biletu: ${isolated(name)}`,
  sold: n =>
    plural('pl', n, {
      one: '# sprzedany',
      few: '# sprzedane',
      many: '# sprzedanych',
      other: '# sprzedanego',
    }),
  held: n =>
    plural('pl', n, {
      one: '# w rezerwacji',
      other: '# w rezerwacji',
    }),
  notSavedYet: 'Niezapisane',
  participant: 'Dane uczestnika',
  participantData: {
    none: 'Bez danych uczestnika',
    name: 'Imię i nazwisko',
    nationalId: 'Imię, nazwisko i PESEL lub dokument',
  },
  terms: 'Okres sprzedaży i limity',
  saleFrom: 'Początek sprzedaży',
  saleUntil: 'Koniec sprzedaży',
  limit: 'Limit w zamówieniu',
  noLimit: 'Bez limitu',
  minAge: 'Wiek od (lat)',
  maxAge: 'Wiek do (lat)',
  ages: (min, max) => {
    if (max === null) return `od ${count('pl', min ?? 0)} lat`;
    return min === null
      ? `do ${count('pl', max)} lat`
      : `wiek ${count('pl', min)}–${count('pl', max)} lat`;
  },
  anyTime: 'Od publikacji',
  untilStart: 'Do rozpoczęcia',
  wholeTime: 'Sprzedaż do rozpoczęcia',
  period: (from, until) =>
    [from !== null && `od ${isolated(from)}`, until !== null && `do ${isolated(until)}`]
      .filter(Boolean)
      .join(' '),
  limitOf: n => `najwyżej ${count('pl', n)} w zamówieniu`,

  removeQuestion: name => `Usunąć „${isolated(name)}”?`,
  removeBody: (name, n) =>
    `„${isolated(name)}” (${places(n)}) zniknie z tego wydarzenia i od razu ze wszystkich kas. Nie da się tego cofnąć, można tylko utworzyć na nowo.`,
  removeConfirm: (name, n) => `Usuń ${isolated(name)}, ${places(n)}`,
  keep: 'Zostaw',
  removed: name => `Usunięto: ${isolated(name)}`,
  removeRefused: (name, taken) =>
    `„${isolated(name)}” zostaje: ${plural('pl', taken, { one: 'zamówiono w nim już # miejsce', few: 'zamówiono w nim już # miejsca', many: 'zamówiono w nim już # miejsc', other: 'zamówiono w nim już # miejsca' })}. Aby wstrzymać sprzedaż, zmniejsz liczbę miejsc do już zajętych.`,

  publish: 'Opublikuj',
  saveAndPublish: 'Zapisz i opublikuj',
  publishEffect: 'Od razu w sprzedaży w każdej kasie',
  published: 'Opublikowano: w sprzedaży w każdej kasie',
  unpublish: 'Wycofaj ze sprzedaży',
  unpublishEffect: sold =>
    sold === 0
      ? 'Znika ze sprzedaży w każdej kasie'
      : `Sprzedane bilety (${count('pl', sold)}) pozostają ważne`,
  unpublishQuestion: title => `Wycofać „${isolated(title)}” ze sprzedaży?`,
  unpublishBody: (sold, held) =>
    [
      'Żadna kasa nie sprzeda biletów, dopóki nie opublikujesz ponownie.',
      sold > 0 &&
        plural('pl', sold, {
          one: '# sprzedany bilet pozostaje ważny.',
          few: '# sprzedane bilety pozostają ważne.',
          many: '# sprzedanych biletów pozostaje ważnych.',
          other: '# sprzedanego biletu pozostaje ważne.',
        }),
      held > 0 &&
        plural('pl', held, {
          one: '# zarezerwowane miejsce można jeszcze opłacić.',
          few: '# zarezerwowane miejsca można jeszcze opłacić.',
          many: '# zarezerwowanych miejsc można jeszcze opłacić.',
          other: '# zarezerwowanego miejsca można jeszcze opłacić.',
        }),
    ]
      .filter(Boolean)
      .join(' '),
  unpublishConfirm: 'Wycofaj ze sprzedaży w każdej kasie',
  leaveOnSale: 'Zostaw w sprzedaży',
  unpublished: 'Wycofano ze sprzedaży',

  save: 'Zapisz',
  discard: 'Odrzuć zmiany',
  bringBack: 'Przywróć zmiany',
  savedAs: what => `Zapisano: ${what}`,
  created: title => `Zapisano szkic: ${isolated(title)}. Opublikuj go, gdy ma trafić do sprzedaży.`,
  nothingToSave: 'Nic się nie zmieniło',
  notSaved: n =>
    `Nie zapisano: ${plural('pl', n, { one: '# pole wymaga poprawy', few: '# pola wymagają poprawy', many: '# pól wymaga poprawy', other: '# pola wymaga poprawy' })}`,
  partlySaved: 'Część jest zapisana, reszta czeka tutaj. Zapisz ponownie, aby dokończyć.',
  and: ', ',

  kept: time => `Niezapisane zmiany z ${isolated(time)}`,
  keptNew: time => `Nowe wydarzenie z ${isolated(time)} nie zostało zapisane`,
  restore: 'Przywróć',
  discardKept: 'Odrzuć',

  meanwhile: 'W międzyczasie ktoś inny zapisał to wydarzenie',
  theirs: 'Zapisane przez tę osobę',
  yours: 'Twoje, jeszcze niezapisane',
  takeTheirs: 'Wczytaj nowsze, zachowaj moje zmiany',
  dropMine: 'Odrzuć moje',

  changed: {
    event: {
      title: 'tytuł',
      day: 'termin',
      timeZone: 'strefa czasowa',
      place: 'miejsce',
      currency: 'waluta',
      description: 'opis',
      artists: 'artyści',
      categories: 'kategorie',
    },
    class: {
      name: 'nazwa',
      priceMinor: 'cena',
      vat: 'VAT',
      capacity: 'liczba miejsc',
      participantData: 'dane uczestnika',
      saleFrom: 'początek sprzedaży',
      saleUntil: 'koniec sprzedaży',
      limit: 'limit w zamówieniu',
      minAge: 'wiek minimalny',
      maxAge: 'wiek maksymalny',
    },
    inClass: (field, name) => `${isolated(name)}: ${field}`,
    fromTo: (what, from, to) => `${what} ${isolated(from)} → ${isolated(to)}`,
    added: name => `dodano ${isolated(name)}`,
    removed: name => `usunięto ${isolated(name)}`,
    nothing: 'brak',
  },

  problems: {
    day: 'Wpisz datę, na przykład 4.12.2026.',
    time: 'Wpisz godzinę, na przykład 19:30.',
    percent: 'Od 0 do 100, na przykład 8 lub 8,5.',
    dayMissing: 'Wybierz też dzień.',
    nameTaken: 'Inny rodzaj biletu ma już tę nazwę.',
    currencyFixed: 'Stała, bo w tej walucie rezerwowano lub sprzedano bilety.',
    taken: n =>
      `${plural('pl', n, { one: '# miejsce jest zajęte', few: '# miejsca są zajęte', many: '# miejsc jest zajętych', other: '# miejsca jest zajęte' })}; nie może być mniej.`,
    useTaken: n => `Ustaw ${count('pl', n)}`,
  },
};
