import type { StartDoubt } from '../../../contract/event-start.ts';
import { unfitOf } from '../../busy-of.ts';
import { database } from '../database.ts';

export const notFound: Readonly<Record<string, string>> = {
  order: 'چنین سفارشی وجود ندارد.',
  event: 'چنین رویدادی وجود ندارد.',
  ticketClass: 'این نوع بلیت دیگر وجود ندارد.',
  price: 'این قیمت دیگر وجود ندارد.',
  ticket: 'چنین بلیتی وجود ندارد.',
  nationalId: 'اینجا شمارهٔ شناسایی ذخیره نشده است.',
  operator: 'چنین کاربری وجود ندارد.',
  counter: 'این گیشه وجود ندارد.',
  drawer: 'چنین صندوقی وجود ندارد.',
  shift: 'چنین شیفتی وجود ندارد.',
  payment: 'چنین پرداختی وجود ندارد.',
  movement: 'در این شیفت چنین جابه‌جایی نقدی‌ای برای برگرداندن نیست.',
  seal: 'هنوز چیزی مهر نشده است؛ چند ثانیه طول می‌کشد.',
};

export const eventState: Readonly<Record<string, string>> = {
  draft: 'رویداد هنوز پیش‌نویس است.',
  published: 'رویداد هم‌اکنون در حال فروش است.',
  postponed: 'رویداد به تعویق افتاده است.',
  cancelled: 'رویداد لغو شده است.',
};

export const shiftState: Readonly<Record<string, string>> = {
  open: 'شیفت هنوز باز است. نخست شمارش را آغاز کنید.',
  counting: 'صندوق در حال شمارش است.',
  closed: 'این شیفت بسته شده است.',
};

export const orderState: Readonly<Record<string, string>> = {
  held: 'سفارش رزرو شده ولی هنوز پرداخت نشده است.',
  paid: 'سفارش پیش‌تر پرداخت شده است.',
  cancelled: 'سفارش لغو شده است.',
  expired: 'مهلت رزرو تمام شده است.',
};

export const notOnSale = {
  draft: 'فروش این رویداد هنوز آغاز نشده است.',
  cancelled: 'این رویداد لغو شده و بلیتی برای فروش ندارد.',
  postponed: 'این رویداد به تعویق افتاده است؛ تا تعیین تاریخ تازه نمی‌توان بلیت فروخت.',
  started: 'این رویداد آغاز شده و دیگر نمی‌توان بلیت فروخت.',
  tooEarly: 'فروش این نوع بلیت هنوز آغاز نشده است.',
  saleEnded: 'فروش این نوع بلیت به پایان رسیده است.',
};

export const startDoubt: Readonly<Record<StartDoubt, string>> = {
  past: 'زمان تازه گذشته است.',
  farAhead: 'تا زمان تازه بیش از پنج سال مانده است.',
  farMove: 'زمان تازه بیش از یک سال با زمان پیشین فاصله دارد.',
};

export const serverAway: Readonly<Record<string, string>> = {
  ...unfitOf(database, 'چیزی تغییر نکرد.'),
  refused: 'سرور ورود با این پرونده را نمی‌پذیرد؛ شاید گذرواژه‌اش عوض شده باشد. چیزی تغییر نکرد.',
  untrusted: 'سرور ثابت نمی‌کند که همان سرور این پرونده است. چیزی تغییر نکرد.',
};
export const notCorrectable = {
  shift: 'این پرداخت در شیفت دیگری جز شیفت باز این گیشه ثبت شده است و روش آن تغییر نمی‌کند.',
  day: 'این پرداخت از روز دیگری است و روش آن تغییر نمی‌کند.',
  counter: 'این پرداخت در گیشهٔ دیگری گرفته شده است. آن را همان‌جا اصلاح کنید.',
  corrected: 'این پرداخت پیش‌تر اصلاح شده است. پرداختی را که جای آن آمده اصلاح کنید.',
  refund: 'پولی که پس داده شده همان‌گونه می‌ماند.',
  givenBack: 'بخشی از این پرداخت پس داده شده است و روش آن تغییر نمی‌کند.',
  free: 'برای بلیت رایگان پولی پرداخت نشده است.',
  same: 'این پرداخت از پیش با همین روش ثبت شده است.',
};
