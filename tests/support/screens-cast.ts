import type { Language } from '../../core/contract/tickets.ts';

/** Who and what a test in one language is about, in its own script. */
export interface Cast {
  readonly admin: Readonly<Record<'organisation' | 'name' | 'email' | 'password', string>>;
  readonly event: Readonly<Record<'title' | 'place' | 'search', string>>;
  readonly classes: readonly [string, string];
  readonly guests: readonly { firstName: string; lastName: string; pesel: string }[];
  readonly reason: string;
}

/** Two PESELs of nobody, both right. */
const [one, other] = ['44051401359', '02270803624'] as const;
/** The first with another control digit. */
export const wrongPesel = '44051401358';

const english: Cast = {
  admin: {
    organisation: 'The Mill Theatre',
    name: 'Ada Lis',
    email: 'ada.lis@example.org',
    password: 'a long enough password',
  },
  event: { title: 'Jazz at the Mill', place: 'Krakow, The Mill', search: 'jazz' },
  classes: ['Stalls', 'Balcony'],
  guests: [
    { firstName: 'Anna', lastName: 'Nowak', pesel: one },
    { firstName: 'Jan', lastName: 'Kowalski', pesel: other },
  ],
  reason: 'Change of plans',
};

export const castOf: Readonly<Record<Language, Cast>> = {
  en: english,
  pl: {
    ...english,
    admin: { ...english.admin, organisation: 'Teatr Młyn', name: 'Łucja Żak' },
    event: { title: 'Wieczór jazzowy: Źródła', place: 'Hala Młyńska, Łódź', search: 'źród' },
    classes: ['Parter', 'Balkon ulgowy'],
    guests: [
      { firstName: 'Świętosława', lastName: 'Brzęczyszczykiewicz', pesel: one },
      { firstName: 'Jan', lastName: 'Kowalski', pesel: other },
    ],
    reason: 'Zmiana planów',
  },
  fa: {
    admin: {
      organisation: 'تئاتر شهر',
      name: 'رویا کریمی',
      email: 'roya.karimi@example.org',
      password: 'a long enough password',
    },
    event: { title: 'شب شعر و موسیقی', place: 'تهران، تالار وحدت', search: 'شعر' },
    classes: ['همکف', 'بالکن'],
    guests: [
      { firstName: 'مریم', lastName: 'رضایی', pesel: one },
      { firstName: 'کاوه', lastName: 'احمدی', pesel: other },
    ],
    reason: 'تغییر برنامه',
  },
};
