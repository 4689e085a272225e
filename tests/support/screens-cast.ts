import type { Language } from '../../core/contract/language.ts';
import { admin, pesel, youngPesel } from './fixtures/cast.ts';
import { eventDetails } from './fixtures/events.ts';

/** Who and what a test in one language is about, in its own script. */
export interface Cast {
  readonly admin: Readonly<Record<'organisation' | 'name' | 'email' | 'password', string>>;
  readonly event: Readonly<Record<'title' | 'place' | 'search', string>>;
  readonly classes: readonly [string, string];
  readonly guests: readonly { firstName: string; lastName: string; pesel: string }[];
  readonly reason: string;
}

const [one, other] = [pesel.value, youngPesel.value];
/** The first with another control digit. */
export const wrongPesel = '44051401358';

const english: Cast = {
  admin: {
    organisation: 'The Mill Theatre',
    name: admin.name,
    email: admin.email,
    password: admin.password,
  },
  event: { title: eventDetails.title, place: eventDetails.place, search: 'jazz' },
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
