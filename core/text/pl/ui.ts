import { count } from '../../format/numbers.ts';
import type { ui as en } from '../en/ui.ts';
import { isolated } from '../isolated.ts';
import { plural } from '../plural.ts';
import type { Sentences } from '../shape.ts';

export const ui: Sentences<typeof en> = {
  soldOut: 'Wyprzedane',
  left: n =>
    plural('pl', n, { one: 'zostało #', few: 'zostały #', many: 'zostało #', other: 'zostało #' }),
  last: n =>
    plural('pl', n, {
      one: 'Ostatnie #',
      few: 'Ostatnie #',
      many: 'Ostatnich #',
      other: 'Ostatnie #',
    }),
  leftOf: (n, capacity) =>
    `${plural('pl', n, { one: '# wolne miejsce', few: '# wolne miejsca', many: '# wolnych miejsc', other: '# wolnego miejsca' })} z ${count('pl', capacity)}`,
  timeLeft: (minutes, seconds) =>
    `Pozostało ${plural('pl', minutes, { one: '# minuta', few: '# minuty', many: '# minut', other: '# minuty' })} ${plural('pl', seconds, { one: '# sekunda', few: '# sekundy', many: '# sekund', other: '# sekundy' })}`,
  tryNow: 'Możesz spróbować ponownie',
  timeUp: 'Czas minął',
  twoMinutes: 'Zostały dwie minuty',
  saving: 'Zapisywanie…',
  saved: 'Zapisano',
  notSaved: 'Nie zapisano',
  unsaved: 'Jeszcze niezapisane',
  retry: 'Spróbuj ponownie',
  goBack: 'Wróć',
  toList: 'Wróć do listy',
  close: 'Zamknij',
  copied: 'Skopiowano',
  clear: 'Wyczyść',
  loading: 'Wczytywanie…',
  stop: 'Przerwij',
  preparing: (n, of) =>
    `Przygotowano ${count('pl', n)} z ${plural('pl', of, { one: '# biletu', few: '# biletów', many: '# biletów', other: '# biletu' })}`,
  failed: 'To się nie udało',
  amountHint: 'Wpisz kwotę, na przykład 12,50.',
  amountTooBig: 'Ta kwota jest za duża.',
  boxesOnPaper: letters => `Bilet nie pokaże „${isolated(letters)}”: zamiast tego będzie □.`,
  leftOutOnPaper: signs => `Na bilecie zabraknie „${isolated(signs)}”.`,

  search: {
    filters: 'Tylko takie wydarzenia',
    today: 'Dziś',
    weekend: 'Weekend',
    lastPlaces: 'Ostatnie miejsca',
    more: 'Więcej',
    chosen: 'Filtry',
    any: 'dowolne',
    by: {
      category: 'Kategoria',
      place: 'Miejsce',
      from: 'Od dnia',
      to: 'Do dnia',
      price: 'Cena do',
    },
    none: 'Żadne wydarzenie nie pasuje',
    understood: 'Jak to zrozumiano',
    remove: what => `Usuń: ${isolated(what)}`,
    span: (from, to) => `${isolated(from)} do ${isolated(to)}`,
    upTo: price => `do ${isolated(price)}`,
    from: price => `od ${isolated(price)}`,
    near: (typed, meant) => `${isolated(typed)}: znaleziono jako ${isolated(meant)}`,
    or: ' lub ',
  },
};
