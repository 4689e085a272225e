import type { entryList as en } from '../../en/journal/entries.ts';
import { isolated } from '../../isolated.ts';
import { plural } from '../../plural.ts';
import type { Sentences } from '../../shape.ts';
import { entries, number } from '../counted.ts';

export const entryList: Sentences<typeof en> = {
  search: 'Znajdź w dzienniku',
  searchHint: 'Kod zamówienia lub wydarzenie',
  list: 'Dziennik, od najnowszych',
  who: 'Kto',
  everybody: 'Wszyscy',
  what: 'Co',
  everything: 'Wszystko',
  when: 'Kiedy',
  whens: {
    always: 'Cały czas',
    today: 'Dziś',
    yesterday: 'Wczoraj',
    week: '7 dni',
    month: '30 dni',
  },
  nothingFound: 'Nic nie znaleziono',
  byItself: 'Automatycznie',
  noMore: 'Tu zaczyna się dziennik',
  empty: 'Nic nie pasuje',
  emptyHint: 'Wpisz cały kod zamówienia albo słowa z tytułu lub miejsca wydarzenia.',
  showAll: 'Pokaż wszystko',
  nothingChosen: 'Nie wybrano wpisu',
  nothingChosenHint: 'Wybierz wpis z listy; strzałki prowadzą do następnego.',
  nextEntry: 'Następny wpis',
  previousEntry: 'Poprzedni wpis',
  entry: n => `Wpis ${number(n)}`,
  moment: 'Kiedy',
  operator: 'Kto',
  counter: 'Gdzie',
  object: 'Numer wewnętrzny',
  reason: 'Powód',
  kinds: {
    order: 'Zamówienie',
    event: 'Wydarzenie',
    ticketClass: 'Rodzaj biletu',
    operator: 'Operator',
  },
  openOrder: 'Otwórz zamówienie',
  changes: 'Treść wpisu',
  before: 'Przedtem',
  after: 'Potem',
  noValues: 'Nic więcej nie zapisano.',
  nothing: '—',
  yes: 'Tak',
  no: 'Nie',
  places: n =>
    plural('pl', n, { one: '# miejsce', few: '# miejsca', many: '# miejsc', other: '# miejsca' }),
  tickets: n =>
    plural('pl', n, { one: '# bilet', few: '# bilety', many: '# biletów', other: '# biletu' }),
  otherAct: operation => `Coś innego: ${isolated(operation)}`,
  readAgain: 'Odśwież',
  export: 'Zapisz CSV',
  exporting: (n, of) =>
    of === 0 ? `Odczytano ${entries(n)}` : `Zapisano ${number(n)} z ${number(of)}`,
  exported: n => `Zapisano ${entries(n)}`,
  savedTo: where => isolated(where),
};
