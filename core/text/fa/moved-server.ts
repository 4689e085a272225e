import type { movedServer as en } from '../en/moved-server.ts';
import { isolated } from '../isolated.ts';
import type { Sentences } from '../shape.ts';

/** A shared server that is somewhere else now. */
export const movedServer: Sentences<typeof en> = {
  open: 'نشانی سرور عوض شده است…',
  title: 'نشانی تازهٔ سرور',
  hint: 'نام کاربری و گذرواژه همان می‌ماند. سرور باید همان داده‌ها را داشته باشد و این گیشه را بشناسد.',
  host: 'سرور',
  port: 'درگاه',
  database: 'پایگاه داده',
  certificate: 'گواهی سرور (اختیاری)',
  certificateHint: 'فقط اگر تازه است. پروندهٔ PEM، معمولاً ‎.pem یا ‎.crt.',
  chooseFile: 'انتخاب پرونده',
  fileTooBig: 'این پرونده برای گواهی بیش از اندازه بزرگ است.',
  connect: 'اتصال',
  moved: where => `پیدا شد. در حال اتصال به ${isolated(where)} …`,
  refused: {
    another: 'این سرور داده‌های دیگری دارد و این گیشه را نمی‌شناسد. چیزی تغییر نکرد.',
    noCertificate: 'این پرونده گواهی نیست. چیزی تغییر نکرد.',
    notNeeded: 'پایگاه داده دوباره پاسخ می‌دهد. چیزی تغییر نکرد.',
    setElsewhere:
      'نشانی در خط فرمان یا محیط این رایانه تعیین شده است. آن را همان‌جا تغییر دهید و Rowlock را دوباره باز کنید.',
  },
};
