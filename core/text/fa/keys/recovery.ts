import { count } from '../../../format/numbers.ts';
import type { recovery as en } from '../../en/keys/recovery.ts';
import { isolated } from '../../isolated.ts';
import type { Sentences } from '../../shape.ts';

const ids = (n: number) => `${count('fa', n)} شمارهٔ شناسایی`;
const events = (n: number) => `${count('fa', n)} رویداد`;

/** The key of the box office on paper, and back from there. */
export const recovery: Sentences<typeof en> = {
  recovery: 'رمز بازیابی',
  recoveryHint:
    'کلید شماره‌های شناسایی، روی کاغذ. اگر این رایانه از دست برود، با آن دوباره خوانده می‌شوند.',
  key: 'کلید این گیشه',
  onPaper: 'روی کاغذ',
  printed: 'چاپ شده',
  notPrinted: 'هنوز نه',
  offer:
    'اگر این رایانه از دست برود، بدون این کلید دیگر هیچ‌کس نمی‌تواند شماره‌های شناسایی را بخواند. یک بار آن را چاپ کنید و برگه را در جای قفل‌دار نگه دارید.',
  foreign: (n: number, m: number) =>
    `${ids(n)} از ${events(m)} اینجا خوانده نمی‌شود: با کلیدی ذخیره شده‌اند که این گیشه ندارد. اگر کلید گم شده است، آن را همین‌جا از روی برگه بازگردانید. اگر کلید گیشهٔ دیگری است، از آن گیشه پروندهٔ پیوستن بگیرید و اینجا با «${isolated('npm run maintenance -- read-enrolment')}» بخوانید. فروش در این میان ادامه دارد.`,
  yourPassword: 'گذرواژهٔ شما',
  showPassword: 'نمایش گذرواژه',
  passwordWrong: 'گذرواژه درست نیست.',
  cancel: 'بستن',
  printCode: 'چاپ رمز',
  print: 'چاپ',
  savePdf: 'ذخیره به شکل PDF',
  printedNow: 'برای چاپ فرستاده شد. برگه را در جای قفل‌دار نگه دارید، نه کنار نسخه‌های پشتیبان.',
  saved: (where: string) =>
    `ذخیره شد: ${isolated(where)}. آن را چاپ کنید و سپس پرونده را پاک کنید.`,
  putBack: 'بازگرداندن کلید',
  code: 'رمز روی برگه',
  codeHint: 'چهار سطر. بزرگی و کوچکی حرف‌ها، خط تیره و فاصله اهمیتی ندارد.',
  codeMissing: 'چهار سطر روی برگه را بنویسید.',
  restored: {
    current: 'این کلید دوباره کلید کنونی است.',
    former: 'این کلید در کنار کلید کنونی، که در حال استفاده است، نگه داشته شد.',
    known: 'این کلید از پیش اینجاست. چیزی تغییر نکرد.',
  },
};
