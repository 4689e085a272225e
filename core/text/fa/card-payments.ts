import { count } from '../../format/numbers.ts';
import type { cardPayments as en } from '../en/card-payments.ts';
import { isolated } from '../isolated.ts';
import type { Sentences } from '../shape.ts';

export const cardPayments: Sentences<typeof en> = {
  terminal: 'کارت‌خوان',
  kinds: {
    charge: 'با کارت',
    refund: 'بازگشت به کارت',
    reversal: 'بازگشت به کارت',
  },
  begins: 'در حال تماس با کارت‌خوان…',
  working: 'در انتظار کارت‌خوان…',
  aborting: 'در حال توقف. در انتظار تأیید کارت‌خوان…',
  abort: 'توقف',
  approved: card =>
    card === null ? 'تأیید شد' : `تأیید شد، کارت با چهار رقم آخر ${isolated(card)}`,
  declined: 'رد شد.',
  declinedWhy: why => `رد شد: ${isolated(why)}`,
  nothingCharged: 'چیزی از کارت برداشت نشد. جاها همچنان نگه داشته شده‌اند.',
  nothingGivenBack: 'چیزی به کارت برنگشت.',
  aborted: 'متوقف شد. چیزی از کارت برداشت نشد.',
  abortedBack: 'متوقف شد. چیزی به کارت برنگشت.',
  again: 'تلاش دوباره',
  unknown: 'معلوم نیست از کارت برداشت شده یا نه.',
  unknownBack: 'معلوم نیست پول به کارت برگشته یا نه.',
  ask: 'پرسش دوباره از کارت‌خوان',
  enterResult: 'وارد کردن نتیجه از روی رسید',
  whoEnters: 'نتیجهٔ روی رسید را کسی وارد می‌کند که اجازهٔ تسویهٔ پرداخت‌های کارتی را دارد.',
  result: 'آنچه روی رسید است',
  results: { approved: 'تأیید شده', declined: 'رد شده، یا رسیدی نیست' },
  chooseResult: 'مشخص کنید روی رسید چه نوشته شده است.',
  usualReasons: ['از روی رسید خوانده شد', 'رسیدی چاپ نشد', 'بانک اعلام کرد'],
  enter: 'ثبت همین نتیجه',
  looksHere: 'در حال بررسی اینکه این گیشه کارت‌خوان دارد یا نه…',
  notKnownHere:
    'معلوم نیست این گیشه کارت‌خوان دارد یا نه، پس فعلاً کارتی پذیرفته نمی‌شود. دوباره تلاش کنید یا پول را به روش دیگری بگیرید.',
  charge: amount => `برداشت ${isolated(amount)} از کارت`,
  chargePart: amount => `برداشت ${isolated(amount)} از آن با کارت`,
  finish: amount => `پایان فروش: ${isolated(amount)} از کارت برداشت شده است`,
  giveBack: amount => `بازگرداندن ${isolated(amount)} به کارت`,
  later: 'کنار گذاشتن، مشتری بعدی',
  toCheck: 'پرداخت‌های کارتی برای بررسی',
  toCheckHint: 'پرداخت‌هایی که کارت‌خوان تأیید نکرده، یا ثبت نشده یا جور دیگری ثبت شده است.',
  nothingToCheck: 'چیزی برای بررسی نیست.',
  someToCheck: n => `${count('fa', n)} پرداخت کارتی برای بررسی`,
  sums: {
    charge: (n, amount) => `${count('fa', n)} پرداخت کارتی، ${isolated(amount)}`,
    refund: (n, amount) => `${count('fa', n)} بازگشت به کارت، ${isolated(amount)}`,
  },
  waiting: sums => `بیش از ده دقیقه در انتظار: ${sums}`,
  noneWaiting: 'هیچ‌کدام بیش از ده دقیقه منتظر نمانده است.',
  whoClears: 'فروشنده در بخش شیفت تکلیف آن‌ها را روشن می‌کند.',
  why: {
    begun: 'در جریان روی کارت‌خوان',
    unknown: 'نتیجه نامعلوم',
    chargedUnused: 'از کارت برداشت شده ولی فروشی ثبت نشده',
    backUnused: 'به کارت برگشته ولی ثبت نشده',
    bookedReversed: 'ثبت شده ولی پول به کارت برگشته',
    toldOtherwise: 'ثبت شده ولی کارت‌خوان چیز دیگری می‌گوید',
  },
  told: {
    declined: 'کارت‌خوان می‌گوید رد شده است. آنچه ثبت شده می‌ماند.',
    aborted: 'کارت‌خوان می‌گوید متوقف شده است. آنچه ثبت شده می‌ماند.',
  },
  markLookedAt: 'علامت‌گذاری: بررسی شد',
  markLookedAtOf: (amount, code) =>
    `علامت‌گذاری ${isolated(amount)} از سفارش ${isolated(code)}: بررسی شد`,
  lookedAt: 'به‌عنوان بررسی‌شده علامت خورد. گفتهٔ کارت‌خوان در دفتر وقایع می‌ماند.',
  atCounter: (counter, operator) => `${isolated(counter)}، ${isolated(operator)}`,
  clear: 'تعیین تکلیف',
  clearOf: (amount, code) => `تعیین تکلیف ${isolated(amount)} از سفارش ${isolated(code)}`,
};
