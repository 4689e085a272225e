import type { books as en } from '../../en/maintenance/books.ts';
import type { Sentences } from '../../shape.ts';
import { number } from '../counted.ts';

/** Whether the orders add up. */
export const books: Sentences<typeof en> = {
  books: 'حساب‌ها',
  booksHint:
    'بلیت‌ها و پرداخت‌های هر سفارش باید با هم بخواند و پایگاه داده جز این نمی‌پذیرد. این بررسی سفارش‌های پیش از این قاعده را هم می‌بیند.',
  checkBooks: 'بررسی حساب‌ها',
  booksChecking: (n, of) => `${number(n)} سفارش از ${number(of)} سفارش بررسی شد`,
  booksInOrder: n => `${number(n)} سفارش بررسی شد و همه درست است`,
  booksAmiss: n => `${number(n)} ناهمخوانی`,
  booksHelp:
    'چیزی تغییر نکرد. سفارشی را که هنوز باز است لغو کنید یا با مسئول پایگاه داده درستش کنید؛ تا آن زمان آمار آن رویداد نادرست است.',
  amiss: {
    tickets: 'بلیت‌ها با ردیف‌های سفارش نمی‌خواند',
    money: 'پرداخت‌ها با بهای بلیت‌ها نمی‌خواند',
    currency: 'واحد پول آن جز واحد پول رویداد است',
  },
  placesAmiss: 'شمار جاها با سفارش‌ها نمی‌خواند',
  moreAmiss: n => `و ${number(n)} مورد دیگر`,
};
