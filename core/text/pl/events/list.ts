import { count } from '../../../format/numbers.ts';
import type { list as en } from '../../en/events/list.ts';
import { isolated } from '../../isolated.ts';
import type { Sentences } from '../../shape.ts';

export const list: Sentences<typeof en> = {
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
  nothingFoundHint:
    'Wyszukiwanie obejmuje tytuły, miejsca, artystów i kategorie, a także dni i ceny.',
  searchAll: 'Szukaj we wszystkich',

  ofAnother: 'Wydarzenie innego organizatora',
  ofAnotherHint:
    'Możesz sprzedawać na nie bilety. Zmieniać je może jego organizator albo osoba, która zarządza wszystkimi wydarzeniami.',
};
