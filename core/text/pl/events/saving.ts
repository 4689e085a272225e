import { count } from '../../../format/numbers.ts';
import type { saving as en } from '../../en/events/saving.ts';
import { isolated } from '../../isolated.ts';
import { plural } from '../../plural.ts';
import type { Sentences } from '../../shape.ts';

export const saving: Sentences<typeof en> = {
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
      prices: 'ceny',
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
    afterStart:
      'Wydarzenie już wtedy trwa, a sprzedaż kończy się z jego rozpoczęciem. Wybierz wcześniejszy termin albo podaj też koniec sprzedaży.',
    longAfterStart: 'Sprzedaż może trwać najwyżej trzy dni po rozpoczęciu.',
    taken: n =>
      `${plural('pl', n, { one: '# miejsce jest zajęte', few: '# miejsca są zajęte', many: '# miejsc jest zajętych', other: '# miejsca jest zajęte' })}; nie może być mniej.`,
    useTaken: n => `Ustaw ${count('pl', n)}`,
  },
};
