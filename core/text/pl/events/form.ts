import type { form as en } from '../../en/events/form.ts';
import type { Sentences } from '../../shape.ts';

export const form: Sentences<typeof en> = {
  form: 'Wydarzenie',
  title: 'Tytuł',
  day: 'Data',
  time: 'Godzina',
  chooseDay: 'Wybierz datę w kalendarzu',
  timeZone: 'Strefa czasowa',
  place: 'Miejsce',
  currency: 'Waluta',
  artists: 'Artyści',
  categories: 'Kategorie',
  addNames: 'Wpisz nazwę i Enter',
  description: 'Opis',
  nothingSuch: 'Nic takiego nie ma',
  currencyFixedHint: 'Stała: bilety są w niej sprzedane',
  skipped: time => `Zegary przeskakują tę godzinę. Będzie ${time}.`,
  repeated: 'Tej nocy ta godzina wypada dwa razy. Chodzi o pierwszą.',
};
