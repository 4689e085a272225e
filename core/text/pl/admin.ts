import { count } from '../../format/numbers.ts';
import type { admin as en } from '../en/admin.ts';
import { isolated } from '../isolated.ts';
import { plural } from '../plural.ts';
import type { Sentences } from '../shape.ts';

export const admin: Sentences<typeof en> = {
  pages: 'Strony administracji',
  allPages: 'Wszystkie strony',
  groups: {
    first: 'Przegląd',
    people: 'Ludzie',
    boxOffice: 'Kasa',
    data: 'Dane',
    security: 'Bezpieczeństwo',
  },
  personalData: 'Dane osobowe',
  personalDataHint: 'Co przechowujemy o osobach i jak długo.',
  journal: 'Dziennik',
  keys: 'Klucze',
  keysHint: 'Tylko z nimi można odczytać numery PESEL i dokumentów.',
  status: {
    title: 'Stan',
    hint: 'Co działa i co wymaga uwagi.',
    needsYou: 'Wymaga uwagi',
    inOrder: 'W porządku',
    nothingNeeds: 'Nic nie wymaga teraz uwagi.',
    somethingNeeds: n =>
      plural('pl', n, {
        one: '# sprawa wymaga uwagi.',
        few: '# sprawy wymagają uwagi.',
        many: '# spraw wymaga uwagi.',
        other: '# sprawy wymaga uwagi.',
      }),
    open: page => `Otwórz: ${isolated(page)}`,
    connected: (size, milliseconds) =>
      `Baza danych połączona · ${size} · ${count('pl', milliseconds)} ms`,
    asOwner: 'To stanowisko używa hasła właściciela bazy danych',
    lapsed: what => `Wygasłe rezerwacje, jeszcze otwarte: ${what}`,
    noneLapsed: held => `Brak wygasłych rezerwacji · trwające: ${count('pl', held)}`,
    noIdsDue: 'Żadne numery PESEL ani dokumentów nie czekają na usunięcie',
    idsDue: n =>
      plural('pl', n, {
        one: 'Numery PESEL i dokumentów z # wydarzenia czekają na usunięcie',
        few: 'Numery PESEL i dokumentów z # wydarzeń czekają na usunięcie',
        many: 'Numery PESEL i dokumentów z # wydarzeń czekają na usunięcie',
        other: 'Numery PESEL i dokumentów z # wydarzenia czekają na usunięcie',
      }),
    unreadable: n =>
      plural('pl', n, {
        one: 'Nie można tu odczytać # numeru PESEL lub dokumentu',
        few: 'Nie można tu odczytać # numerów PESEL lub dokumentów',
        many: 'Nie można tu odczytać # numerów PESEL lub dokumentów',
        other: 'Nie można tu odczytać # numeru PESEL lub dokumentu',
      }),
    notPrinted: 'Kod odzyskiwania nie został wydrukowany',
    neverChecked: 'Dziennik nie był jeszcze sprawdzany',
    journalSound: 'Dziennik sprawdzony, nic nie zmieniono',
    lastRuns: 'Ostatnio wykonane',
    noRuns: 'Nic jeszcze nie wykonano.',
  },
};
