import { count } from '../../../core/format/numbers.ts';
import type { maintenance as en } from '../en/maintenance.ts';
import { isolated } from '../isolated.ts';
import { plural } from '../plural.ts';
import type { Sentences } from '../shape.ts';

const places = (n: number) =>
  plural('pl', n, { one: '# miejsce', few: '# miejsca', many: '# miejsc', other: '# miejsca' });
const orders = (n: number) =>
  plural('pl', n, {
    one: '# zamówienie',
    few: '# zamówienia',
    many: '# zamówień',
    other: '# zamówienia',
  });

const ids = (n: number) =>
  plural('pl', n, { one: '# numer', few: '# numery', many: '# numerów', other: '# numeru' });
const pastEvents = (n: number) =>
  plural('pl', n, {
    one: '# minionego wydarzenia',
    few: '# minionych wydarzeń',
    many: '# minionych wydarzeń',
    other: '# minionego wydarzenia',
  });

export const maintenance: Sentences<typeof en> = {
  database: 'Baza danych',
  databaseHint: 'Tu jest zapisana cała sprzedaż.',
  kind: { builtIn: 'Wbudowana w ten komputer', shared: 'Wspólna dla kilku stanowisk' },
  answers: 'Połączono',
  where: 'Gdzie',
  copyWhere: 'Kopiuj miejsce',
  copied: 'Skopiowano',
  server: 'PostgreSQL',
  size: 'Rozmiar',
  migrations: 'Wprowadzone zmiany schematu',
  connections: 'Otwarte połączenia',
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
  settings: 'Ustawienia',
  settingsHint: 'Obowiązują na wszystkich stanowiskach tej bazy.',
  organisation: 'Organizacja',
  organisationHint: 'Widnieje na każdym bilecie',
  holdMinutes: 'Czas rezerwacji w minutach',
  holdMinutesHint: 'Od 1 do 120; dla nowych rezerwacji',
  lockMinutes: 'Minuty do samoczynnej blokady stanowiska',
  lockMinutesHint: 'Bez klawisza i dotyku; 0 oznacza nigdy',
  retentionDays: 'Ile dni przechowywać PESEL i numery dokumentów',
  retentionDaysHint: 'Po wydarzeniu; potem są niszczone',
  currency: 'Zwykła waluta',
  timeZone: 'Zwykła strefa czasowa',
  forNewEvents: 'Dla nowych wydarzeń',
  nothingFound: 'Nic nie znaleziono',
  saveSettings: 'Zapisz ustawienia',
  privacy: 'PESEL i numery dokumentów',
  privacyHint:
    'Jakiś czas po wydarzeniu numery są niszczone na wszystkich stanowiskach. Nazwiska i zamówienia zostają.',
  keptFor: 'Przechowywane po wydarzeniu',
  days: n => plural('pl', n, { one: '# dzień', few: '# dni', many: '# dni', other: '# dnia' }),
  idsDue: 'Czas minął dla',
  noIdsDue: 'Żadnych numerów',
  wouldDestroy: (n, events) => `${ids(n)} z ${pastEvents(events)}`,
  destroyed: (n, events) => `Zniszczono: ${ids(n)} z ${pastEvents(events)}`,
  destroy: n => `Zniszcz ${ids(n)}`,
  destroyIds: 'Zniszcz numery',
  destroying: 'Niszczenie numerów',
  person: 'Dane osoby',
  personHint:
    'Kto o to poprosi, może zobaczyć wszystko, co o nim przechowujemy, a po wydarzeniu kazać to usunąć.',
  whoAsks: 'Imię i nazwisko albo PESEL',
  findPerson: 'Wyszukaj',
  nobodyFound: 'Nie przechowujemy niczego o tej osobie.',
  keptAbout: 'Dane tej osoby',
  stillNeeded: 'potrzebny przy wejściu',
  handOut: 'Zapisz wszystko (JSON)',
  handedOut: 'Zapisano. Przekaż plik tylko tej osobie, a potem go usuń.',
  erase: n =>
    n === 0
      ? 'Usuń dane'
      : `Usuń dane z ${plural('pl', n, { one: '# biletu', few: '# biletów', many: '# biletów', other: '# biletu' })}`,
  erased: n =>
    `Usunięto dane z ${plural('pl', n, { one: '# biletu', few: '# biletów', many: '# biletów', other: '# biletu' })}.`,
  operators: 'Operatorzy',
  operatorsHint: 'Kto może się zalogować i co może robić.',
  operatorList: 'Lista operatorów',
  you: 'Ty',
  inactive: 'Wyłączony',
  locked: 'Zablokowany',
  invitedAs: role => `${role}, zaproszenie`,
  lastSignIn: 'Logowanie:',
  oneTimeLeft: days =>
    days === 0
      ? 'Hasło wygasło'
      : `Hasło ważne ${plural('pl', days, { one: 'jeszcze # dzień', few: 'jeszcze # dni', many: 'jeszcze # dni', other: 'jeszcze # dnia' })}`,
  neverSignedIn: 'Bez logowania',
  actionsFor: name => `Co można zrobić: ${isolated(name)}`,
  unlock: 'Odblokuj',
  makeRole: {
    clerk: 'Ustaw rolę kasjera',
    organizer: 'Ustaw rolę organizatora',
    admin: 'Ustaw rolę administratora',
  },
  changeRoleTitle: name => `Inna rola: ${isolated(name)}?`,
  refundLimit: 'Limit zwrotów',
  refundLimitOf: name => `Limit zwrotów: ${isolated(name)}`,
  noRefundLimit: 'Bez limitu: każda kwota bez drugiej osoby',
  refundAlone: 'Najwięcej za jedno zamówienie bez drugiej osoby',
  refundLimitHint:
    'Większy zwrot potwierdza PIN-em druga osoba, a przy 0 każdy. Tak samo każdy zwrot w innej walucie.',
  saveRefundLimit: 'Zapisz limit',
  refundsUpTo: amount => `Zwroty bez potwierdzenia do ${isolated(amount)}`,
  refundsConfirmed: 'Każdy zwrot potwierdza druga osoba',
  newPassword: 'Nowe hasło jednorazowe',
  newPasswordTitle: name => `Nowe hasło jednorazowe: ${isolated(name)}?`,
  newPasswordHint:
    'Stare hasło przestanie działać i nastąpi wylogowanie na wszystkich stanowiskach. Przekażesz nowe hasło, a przy logowaniu trzeba będzie ustawić własne.',
  sessions: 'Gdzie trwa sesja',
  sessionsOf: name => `Gdzie trwa sesja: ${isolated(name)}`,
  endSessions: 'Wyloguj wszędzie',
  endSessionsTitle: name => `Wylogować wszędzie: ${isolated(name)}?`,
  endSessionsHint:
    'Otwarte ekrany zamkną się w ciągu kilku sekund. Rezerwacje i wpisane dane zostaną, można też zalogować się ponownie.',
  deactivate: 'Wyłącz konto',
  deactivateTitle: name => `Wyłączyć konto: ${isolated(name)}?`,
  deactivateHint:
    'W ciągu kilku sekund nastąpi wylogowanie na wszystkich stanowiskach i nie będzie można się zalogować. Zamówienia i wydarzenia zostaną. Konto można włączyć ponownie.',
  reactivate: 'Włącz konto',
  remove: 'Usuń',
  removeTitle: name => `Usunąć na stałe: ${isolated(name)}?`,
  removeHint: 'Usunąć można tylko kogoś, kto niczego tu jeszcze nie zrobił.',
  addOperator: 'Zaproś operatora',
  name: 'Imię i nazwisko',
  email: 'Adres e-mail',
  role: 'Rola',
  mayDo: {
    clerk: 'Sprzedaje, wyszukuje, drukuje i anuluje zamówienia.',
    organizer: 'Sprzedaje, tworzy wydarzenia i anuluje także po ich rozpoczęciu.',
    admin: 'Może wszystko, także tutaj.',
  },
  copyPassword: 'Kopiuj hasło',
  add: 'Zaproś',
  added: (name, email) => `${isolated(name)} może się już zalogować: ${isolated(email)}.`,
  tellPassword: days =>
    `Przekaż to hasło jednorazowe teraz; widać je tylko ten jeden raz. Jest ważne ${plural('pl', days, { one: '# dzień', few: '# dni', many: '# dni', other: '# dnia' })}; przy logowaniu trzeba je zmienić.`,
  done: 'Gotowe',
  counters: 'Stanowiska',
  countersHint: 'Wszystkie stanowiska tej bazy. Zgubione można stąd zablokować.',
  counterName: 'Nazwa stanowiska',
  thisOne: 'to stanowisko',
  lastSeen: 'Ostatnio:',
  rename: 'Zmień nazwę',
  lockOut: 'Zablokuj',
  lockOutTitle: name => `Zablokować: ${isolated(name)}?`,
  lockOutHint:
    'W ciągu minuty nic tam już nie zadziała, a kto jest tam zalogowany, zostanie wylogowany. Rezerwacje pozostaną do upływu czasu.',
  letIn: 'Odblokuj',
  lockedOut: 'Zablokowane',
  about: 'O programie',
  version: 'Wersja',
  counter: 'To stanowisko',
  unnamedCounter: 'Bez nazwy',
  program: 'Działa jako',
  host: { desktop: 'Program na komputerze', browser: 'Przeglądarka i usługa lokalna' },
  sample: 'Dane przykładowe',
  yes: 'Tak',
  copyAbout: 'Kopiuj dla pomocy technicznej',
};
