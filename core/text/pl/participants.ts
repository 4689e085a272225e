import type { participants as en } from '../en/participants.ts';
import { plural } from '../plural.ts';
import type { Sentences } from '../shape.ts';
import { ids } from './counted.ts';

const pastEvents = (n: number) =>
  plural('pl', n, {
    one: '# minionego wydarzenia',
    few: '# minionych wydarzeń',
    many: '# minionych wydarzeń',
    other: '# minionego wydarzenia',
  });

/** What is kept about people, and how it goes. */
export const participants: Sentences<typeof en> = {
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
};
