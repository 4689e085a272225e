import type { admin as en } from '../en/admin.ts';
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
  },
};
