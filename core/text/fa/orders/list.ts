import type { list as en } from '../../en/orders/list.ts';
import type { Sentences } from '../../shape.ts';
import { number } from '../counted.ts';

export const list: Sentences<typeof en> = {
  search: 'جست‌وجوی سفارش',
  searchHint: 'کد، نام، تلفن یا رویداد',
  list: 'سفارش‌ها، از تازه‌ترین',
  filter: 'کدام سفارش‌ها',
  all: 'همه',
  status: {
    held: 'در حال فروش',
    paid: 'پرداخت‌شده',
    cancelled: 'لغوشده',
    expired: 'منقضی',
  },
  released: 'آزادشده',
  newestFirst: 'از تازه‌ترین',
  tickets: n => `${number(n)} بلیت`,
  comma: '، ',
  nobody: 'هنوز بی‌نام',
  newer: n => `نمایش ${number(n)} سفارش تازه`,
  noMore: 'سفارش پیشین دیگری نیست',
  empty: 'هنوز سفارشی ثبت نشده است',
  emptyHint: 'هر رزرو و هر فروش بی‌درنگ اینجا دیده می‌شود. نخست چیزی بفروشید.',
  toSell: 'رفتن به فروش',
  notFound: 'سفارشی پیدا نشد',
  notFoundHint: 'بخشی از کد، نام، شمارهٔ تلفن، یادداشت، عنوان رویداد یا یک روز را بنویسید.',
  showAll: 'نمایش همهٔ سفارش‌ها',
  nothingChosen: 'سفارشی انتخاب نشده است',
  nothingChosenHint: 'سفارشی را از فهرست انتخاب کنید؛ با کلیدهای جهت‌دار میان آن‌ها بروید.',
  nextOrder: 'سفارش بعدی',
  previousOrder: 'سفارش قبلی',
};
