import { count } from '../../../format/numbers.ts';
import type { books as en } from '../../en/maintenance/books.ts';
import { plural } from '../../plural.ts';
import type { Sentences } from '../../shape.ts';

const orders = (n: number) =>
  plural('pl', n, {
    one: '# zamówienie',
    few: '# zamówienia',
    many: '# zamówień',
    other: '# zamówienia',
  });

const ofOrders = (n: number) =>
  plural('pl', n, {
    one: '# zamówienia',
    few: '# zamówień',
    many: '# zamówień',
    other: '# zamówienia',
  });

/** Whether the orders add up. */
export const books: Sentences<typeof en> = {
  books: 'Rozliczenia',
  booksHint:
    'Bilety i płatności każdego zamówienia muszą się zgadzać, a baza nie przyjmuje niczego innego. Ta kontrola obejmuje też zamówienia sprzed tej zasady.',
  checkBooks: 'Sprawdź rozliczenia',
  booksChecking: (n, of) => `Sprawdzono ${count('pl', n)} z ${ofOrders(of)}`,
  booksInOrder: n => `Sprawdzono ${orders(n)}: wszystko się zgadza`,
  booksAmiss: n =>
    plural('pl', n, {
      one: '# niezgodność',
      few: '# niezgodności',
      many: '# niezgodności',
      other: '# niezgodności',
    }),
  booksHelp:
    'Niczego nie zmieniono. Anuluj zamówienie, które jest jeszcze otwarte, albo popraw je z opiekunem bazy; do tego czasu liczby tego wydarzenia są błędne.',
  amiss: {
    tickets: 'bilety nie zgadzają się z pozycjami',
    money: 'płatności nie zgadzają się z cenami biletów',
    currency: 'inna waluta niż w wydarzeniu',
  },
  placesAmiss: 'liczba miejsc nie zgadza się z zamówieniami',
  moreAmiss: n => `i jeszcze ${count('pl', n)}`,
};
