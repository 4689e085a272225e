import { count } from '../../../format/numbers.ts';
import type { order as en } from '../../en/sell/order.ts';
import { isolated } from '../../isolated.ts';
import { plural } from '../../plural.ts';
import type { Sentences } from '../../shape.ts';
import { places, tickets } from '../counted.ts';

export const order: Sentences<typeof en> = {
  order: 'Zamówienie',
  emptyOrder: 'Nie ma jeszcze biletów',
  emptyOrderHint: 'Pierwsza podana liczba od razu rezerwuje miejsca i zaczyna odliczanie.',
  showEvent: title => `Pokaż bilety: ${isolated(title)}`,
  times: n => `${count('pl', n)} ×`,
  releaseLine: (n, name) => `Zwolnij ${places(n)}: ${isolated(name)}`,
  release: n => `Zwolnij ${places(n)}`,
  released: n => `Zwolniono ${places(n)}`,
  releasedWhy: {
    ranOut: 'Czas minął. To, co wpisano, jest zachowane.',
    uncharged:
      'Czas minął i miejsca oddano, zanim obciążono kartę. Zarezerwuj je znowu, a potem obciąż kartę. To, co wpisano, jest zachowane.',
    voided: 'Miejsca oddane. To, co wpisano, jest zachowane.',
    elsewhere: 'To zamówienie zakończono gdzie indziej. To, co wpisano, jest zachowane.',
  },
  holdAgain: n => `Zarezerwuj znowu ${places(n)}`,
  forget: 'Następny klient',
  leftOpen: 'Niedokończone',
  moreLeftOpen: n =>
    plural('pl', n, {
      one: 'Czeka jeszcze # niedokończona rezerwacja.',
      few: 'Czekają jeszcze # niedokończone rezerwacje.',
      many: 'Czeka jeszcze # niedokończonych rezerwacji.',
      other: 'Czeka jeszcze # niedokończonej rezerwacji.',
    }),
  resume: 'Dokończ to zamówienie',
  holding: 'Rezerwowanie miejsc…',
  waiting: 'Baza danych jeszcze nie odpowiada. Wszystko jest zachowane i wysyłane ponownie.',
  lapsed:
    'Czas minął. Jeśli miejsca są nadal wolne, zostaną sprzedane w chwili przyjęcia zapłaty; jeśli nie, zapłata nie zostanie przyjęta.',
  total: 'Razem',
  ticketCount: tickets,
  vat: amount => `VAT ${isolated(amount)}`,
  pay: 'Zapłać',
  voidReason: 'Zwolnione w kasie przed zapłatą',
};
