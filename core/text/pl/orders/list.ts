import type { list as en } from '../../en/orders/list.ts';
import { plural } from '../../plural.ts';
import type { Sentences } from '../../shape.ts';
import { tickets } from '../counted.ts';

export const list: Sentences<typeof en> = {
  search: 'Znajdź zamówienie',
  searchHint: 'Kod, nazwisko, telefon lub wydarzenie',
  list: 'Zamówienia od najnowszego',
  filter: 'Które zamówienia',
  all: 'Wszystkie',
  status: {
    held: 'W trakcie sprzedaży',
    paid: 'Opłacone',
    cancelled: 'Anulowane',
    expired: 'Wygasłe',
  },
  released: 'Zwolnione',
  newestFirst: 'Od najnowszego',
  tickets,
  comma: ', ',
  nobody: 'Jeszcze bez nazwisk',
  newer: n =>
    plural('pl', n, {
      one: 'Pokaż # nowe zamówienie',
      few: 'Pokaż # nowe zamówienia',
      many: 'Pokaż # nowych zamówień',
      other: 'Pokaż # nowego zamówienia',
    }),
  noMore: 'Nie ma wcześniejszych zamówień',
  empty: 'Nie ma jeszcze zamówień',
  emptyHint: 'Każda rezerwacja i każda sprzedaż pojawia się tu od razu. Zacznij od sprzedaży.',
  toSell: 'Przejdź do sprzedaży',
  notFound: 'Nie znaleziono zamówień',
  notFoundHint:
    'Wpisz fragment kodu, nazwisko, numer telefonu, słowo z notatki, tytuł wydarzenia albo dzień.',
  showAll: 'Pokaż wszystkie zamówienia',
  nothingChosen: 'Nie wybrano zamówienia',
  nothingChosenHint: 'Wybierz zamówienie z listy; strzałki przechodzą od jednego do drugiego.',
  nextOrder: 'Następne zamówienie',
  previousOrder: 'Poprzednie zamówienie',
};
