import { count } from '../../format/numbers.ts';
import type { maintenance as en } from '../en/maintenance.ts';
import { plural } from '../plural.ts';
import type { Sentences } from '../shape.ts';
import { places } from './counted.ts';
import { books } from './maintenance/books.ts';

const orders = (n: number) =>
  plural('pl', n, {
    one: '# zamówienie',
    few: '# zamówienia',
    many: '# zamówień',
    other: '# zamówienia',
  });

/** The health of the database, and holds that ran out. */
export const maintenance: Sentences<typeof en> = {
  database: 'Baza danych',
  databaseHint: 'Tu jest zapisana cała sprzedaż.',
  kind: { builtIn: 'Wbudowana w ten komputer', shared: 'Wspólna dla kilku stanowisk' },
  ownerLogin: {
    noRoles:
      'Używa hasła właściciela bazy danych: nie może on tworzyć ról albo nadawać roli stanowisk, więc nie ma konta dla stanowisk. Nadaj mu CREATEROLE, a jeśli rola stanowisk już istnieje, także ADMIN do niej, i uruchom Rowlock ponownie.',
    otherKey:
      'Używa hasła właściciela bazy danych: konto dla stanowisk jest zamknięte kluczem innej instalacji. Wczytaj tu plik zapisany na pierwszym stanowisku.',
    notLetIn:
      'Używa hasła właściciela bazy danych: serwer nie wpuszcza konta dla stanowisk. Dopuść je w pg_hba.conf i uruchom Rowlock ponownie.',
  },
  answers: 'Połączono',
  where: 'Gdzie',
  copyWhere: 'Kopiuj miejsce',
  server: 'PostgreSQL',
  size: 'Rozmiar',
  migrations: 'Wprowadzone zmiany schematu',
  connections: 'Otwarte połączenia',
  whereSet:
    'Stanowisko dołącza do wspólnego serwera plikiem dołączenia przy pierwszym uruchomieniu albo wpisem ROWLOCK_DATABASE_URL w pliku .env w folderze danych. Gdy serwer zmieni adres, uruchom Rowlock: ekran z komunikatem o braku połączenia przyjmie nowy.',
  measure: 'Sprawdź połączenie',
  answeredIn: milliseconds => `Odpowiedź po ${count('pl', milliseconds)} ms`,
  holds: 'Wygasłe rezerwacje',
  holdsHint:
    'Miejsca z wygasłej rezerwacji są od razu wolne dla następnej sprzedaży. Tu zamyka się też ich zamówienia.',
  heldNow: 'Trwające rezerwacje',
  lapsedNow: 'Wygasłe, jeszcze otwarte',
  orders,
  ordersAndPlaces: (n, m) => `${orders(n)}, ${places(m)}`,
  none: 'Brak',
  lookFirst: 'Sprawdź',
  release: n => `Zwolnij ${places(n)}`,
  releasePlaces: 'Zwolnij miejsca',
  nothingToRelease: 'Nie ma czego zwalniać',
  releasing: 'Zwalnianie miejsc',
  wouldRelease: (n, m) => `Do zwolnienia: ${orders(n)}, ${places(m)}`,
  released: (n, m) => `Zwolniono: ${orders(n)}, ${places(m)}`,
  ...books,
};
