import type { cancelling as en } from '../../en/orders/cancelling.ts';
import { isolated } from '../../isolated.ts';
import type { Sentences } from '../../shape.ts';
import { number } from '../counted.ts';

export const cancelling: Sentences<typeof en> = {
  cancelTitle: code => `سفارش ${isolated(code)} لغو شود؟`,
  releaseTitle: code => `جاهای سفارش ${isolated(code)} آزاد شود؟`,
  backOnSale: (n, event) => `${number(n)} جا دوباره به فروش می‌رود: ${isolated(event)}`,
  giveBack: {
    cash: amount => `${isolated(amount)} نقد پس بدهید`,
    card: amount => `${isolated(amount)} به کارت برگردانید`,
    transfer: amount => `${isolated(amount)} با حوالهٔ بانکی برگردانید`,
    other: (amount, name = '') => `${isolated(amount)} با ${isolated(name)} برگردانید`,
    complimentary: amount => `${isolated(amount)} پس بدهید`,
  },
  nothingBack: 'پولی برای پس دادن نیست',
  cannotBeUndone: 'این کار برگشت‌پذیر نیست. بلیت‌ها بی‌درنگ برای ورود باطل می‌شوند.',
  reason: 'دلیل',
  reasonHint: 'یکی را انتخاب کنید یا خودتان بنویسید',
  usualReasons: 'دلیل‌های رایج',
  reasonsPaid: {
    plans: 'تغییر برنامه',
    illness: 'بیماری',
    wrongEvent: 'رویداد یا تاریخ نادرست',
    twice: 'خرید تکراری',
    mistake: 'اشتباه در فروش',
  },
  reasonsHeld: {
    mind: 'انصراف مشتری',
    left: 'مشتری از صف رفت',
    mistake: 'اشتباه در رزرو',
  },
  secondPerson: 'تأیید نفر دوم',
  aboveLimit: (amount, limit) =>
    `بدون تأیید می‌توانید تا ${isolated(limit)} پس بدهید و این بازپرداخت ${isolated(amount)} است.`,
  aboveLimitOfOrder: (together, limit) =>
    `بدون تأیید می‌توانید تا ${isolated(limit)} پس بدهید و بازپرداخت این سفارش، همراه با آنچه پیش‌تر پس داده شده، ${isolated(together)} می‌شود.`,
  aboveLimitOfDay: (together, limit) =>
    `بدون تأیید می‌توانید روزانه تا ${isolated(limit)} پس بدهید و بازپرداخت‌های امروز شما با این یکی ${isolated(together)} می‌شود.`,
  anotherMethod: amount =>
    `این ${isolated(amount)} از راهی جز راه پرداخت برمی‌گردد؛ پس نفر دومی آن را تأیید می‌کند.`,
  neverAlone: amount =>
    `هر بازپرداخت شما را نفر دومی تأیید می‌کند. این بازپرداخت ${isolated(amount)} است.`,
  otherCurrency: (amount, limit) =>
    `سقف شما، ${isolated(limit)}، به واحد پول دیگری است؛ پس بازپرداخت ${isolated(amount)} را نفر دومی تأیید می‌کند.`,
  whoConfirms: 'چه کسی تأیید می‌کند',
  cannotConfirm: 'این شخص دیگر نمی‌تواند اینجا آن را تأیید کند.',
  nobodyConfirms:
    'اکنون در این گیشه کسی نمی‌تواند آن را تأیید کند. کسی که اجازهٔ چنین بازپرداختی دارد باید یک بار با گذرواژه در همین گیشه وارد شود و در «حساب شما» پین ثبت کند. سپس دوباره امتحان کنید.',
  confirmedBy: name => `تأیید: ${isolated(name)}`,
  keep: 'نگه داشتن سفارش',
  cancelConsequence: (n, amount) => `لغو ${number(n)} بلیت و بازپرداخت ${isolated(amount)}`,
  cancelFree: n => `لغو ${number(n)} بلیت`,
  release: n => `آزاد کردن ${number(n)} جا`,
  wasCancelled: n => `لغو شد. ${number(n)} جا دوباره آزاد است.`,
  already: {
    held: 'این سفارش رزرو است.',
    paid: 'در این میان فروخته شد. چیزی لغو نشد.',
    cancelled: 'پیش‌تر لغو شده است. اکنون کاری انجام نشد: پولی پس ندهید.',
    expired: 'مهلت رزرو پیش‌تر تمام شده بود. جاهای آن از پیش آزاد بود.',
  },
};
