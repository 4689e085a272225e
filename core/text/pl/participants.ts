import type { participants as en } from '../en/participants.ts';
import { isolated } from '../isolated.ts';
import { plural } from '../plural.ts';
import type { Sentences } from '../shape.ts';
import { ids } from './counted.ts';

/** What is kept about people, and how it goes. */
export const participants: Sentences<typeof en> = {
  privacy: 'PESEL i numery dokumentów',
  privacyHint:
    'Jakiś czas po wydarzeniu numery są niszczone. Dzień wcześniej jest to tu zapowiadane i można to zatrzymać. Nazwiska i zamówienia zostają.',
  keptFor: 'Przechowywane po wydarzeniu',
  days: n => plural('pl', n, { one: '# dzień', few: '# dni', many: '# dni', other: '# dnia' }),
  idsDue: 'Wydarzenia, których czas minął',
  noIdsDue: 'Żadnych numerów',
  ids,
  goes: when => `Zniszczenie: ${when}`,
  notAnnounced: 'Jeszcze nie zapowiedziano',
  stopped: reason => `Zatrzymano: ${isolated(reason)}`,
  stop: 'Zatrzymaj',
  stopFor: title => `Zatrzymaj: ${isolated(title)}`,
  stopIds: 'Zachowaj te numery',
  resume: 'Wznów',
  resumeFor: title => `Wznów: ${isolated(title)}`,
  resumeIds: 'Zapowiedz ponownie',
  resumeHint: 'Zostaną zniszczone dzień później.',
  stopHint: 'Zostaną, dopóki ktoś tego nie wznowi.',
  heldBack: {
    clocksDiffer:
      'Nic nie jest niszczone: zegary tego komputera i bazy danych się różnią. Ustaw je poprawnie.',
    journalAhead:
      'Nic nie jest niszczone: dziennik zapisano według zegara, który się spieszył. Sprawdź datę tego komputera i bazy danych.',
    nobodyWorked:
      'Nic nie jest niszczone, dopóki nikt tu nie pracował przez dwa dni. Jeśli pracowano, sprawdź datę.',
  },
  person: 'Dane osoby',
  personHint:
    'Kto o to poprosi, może zobaczyć wszystko, co o nim przechowujemy, a po wydarzeniu kazać to usunąć.',
  whoAsks: 'Imię i nazwisko, PESEL, e-mail lub telefon',
  findPerson: 'Wyszukaj',
  nobodyFound: 'Nie przechowujemy niczego o tej osobie.',
  keptAbout: 'Dane tej osoby',
  stillNeeded: 'potrzebny przy wejściu',
  handOut: 'Zapisz wszystko (JSON)',
  handedOut: 'Zapisano. Przekaż plik tylko tej osobie, a potem go usuń.',
  erase: n =>
    n === 0
      ? 'Usuń dane'
      : `Usuń ${plural('pl', n, { one: '# wpis', few: '# wpisy', many: '# wpisów', other: '# wpisu' })}`,
  erased: n =>
    `Usunięto ${plural('pl', n, { one: '# wpis', few: '# wpisy', many: '# wpisów', other: '# wpisu' })}.`,
};
