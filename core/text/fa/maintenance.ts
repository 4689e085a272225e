import type { maintenance as en } from '../en/maintenance.ts';
import { isolated } from '../isolated.ts';
import type { Sentences } from '../shape.ts';
import { number } from './counted.ts';
import { books } from './maintenance/books.ts';

/** The health of the database, and holds that ran out. */
export const maintenance: Sentences<typeof en> = {
  database: 'پایگاه داده',
  databaseHint: 'همهٔ فروش‌ها اینجا نگه داشته می‌شود.',
  kind: { builtIn: 'درون همین رایانه', shared: 'مشترک میان چند گیشه' },
  ownerLogin: {
    noRoles: `با گذرواژهٔ مالک پایگاه داده کار می‌کند: مالک اجازهٔ ساختن نقش یا دادن نقش گیشه‌ها را ندارد، پس حسابی برای گیشه‌ها نیست. به او ${isolated('CREATEROLE')} و، اگر نقش گیشه‌ها از پیش هست، ${isolated('ADMIN')} روی آن بدهید و برنامه را دوباره باز کنید.`,
    otherKey:
      'با گذرواژهٔ مالک پایگاه داده کار می‌کند: حساب گیشه‌ها با کلید نصب دیگری قفل شده است. پروندهٔ پیوستنِ گیشهٔ نخست را اینجا بخوانید.',
    notLetIn: `با گذرواژهٔ مالک پایگاه داده کار می‌کند: سرور حساب گیشه‌ها را نمی‌پذیرد. آن را در ${isolated('pg_hba.conf')} مجاز کنید و برنامه را دوباره باز کنید.`,
  },
  answers: 'متصل',
  where: 'محل',
  copyWhere: 'کپی محل',
  server: 'PostgreSQL',
  size: 'حجم',
  migrations: 'به‌روزرسانی‌های ساختار',
  connections: 'ارتباط‌های باز',
  whereSet:
    'گیشه در نخستین اجرا با پروندهٔ پیوستن، یا با ROWLOCK_DATABASE_URL در پروندهٔ ‎.env در پوشهٔ داده‌ها، به سرور مشترک می‌پیوندد. اگر نشانی سرور عوض شد Rowlock را باز کنید: صفحه‌ای که می‌گوید سرور در دسترس نیست نشانی تازه را می‌گیرد.',
  measure: 'بررسی ارتباط',
  answeredIn: milliseconds => `پاسخ در ${number(milliseconds)} میلی‌ثانیه`,
  holds: 'رزروهای منقضی',
  holdsHint:
    'جاهای رزروی که مهلتش تمام شده بی‌درنگ برای فروش بعدی آزاد است. اینجا سفارش‌های آن‌ها نیز بسته می‌شود.',
  heldNow: 'رزروهای کنونی',
  lapsedNow: 'منقضی و هنوز باز',
  orders: n => `${number(n)} سفارش`,
  ordersAndPlaces: (n, m) => `${number(n)} سفارش، ${number(m)} جا`,
  none: 'هیچ',
  lookFirst: 'پیش‌نمایش',
  release: n => `آزاد کردن ${number(n)} جا`,
  releasePlaces: 'آزاد کردن جاها',
  nothingToRelease: 'چیزی برای آزاد کردن نیست',
  releasing: 'در حال آزاد کردن جاها',
  wouldRelease: (n, m) => `${number(n)} سفارش با ${number(m)} جا آزاد خواهد شد`,
  released: (n, m) => `${number(n)} سفارش با ${number(m)} جا آزاد شد`,
  ...books,
};
