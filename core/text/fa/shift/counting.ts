import type { counting as en } from '../../en/shift/counting.ts';
import { isolated } from '../../isolated.ts';
import type { Sentences } from '../../shape.ts';

export const counting: Sentences<typeof en> = {
  count: 'شمارش و بستن',
  countTitle: 'شمارش صندوق',
  countHint: 'تا بسته شدن یا ادامهٔ شیفت، پول نقدی گرفته یا پرداخت نمی‌شود. کارت هم‌چنان کار می‌کند.',
  countAllowed: 'هنگام شمارش پول نقد متوقف می‌شود؛ کارت کار می‌کند.',
  notes: 'اسکناس‌ها و سکه‌ها',
  piecesOf: amount => `تعداد ${isolated(amount)}`,
  countedAmount: 'پول نقد شمرده‌شده',
  wholeNumber: 'عدد صحیح بنویسید.',
  counted: 'شمرده‌شده',
  expected: 'باید باشد',
  blind: 'آنچه باید باشد پس از بستن شیفت نشان داده می‌شود.',
  slips: 'رسیدهای روش‌های دیگر',
  slipsHint:
    'جمع آن‌ها، با علامت منفی اگر بیش از دریافتی پس داده شده است. آنچه مقایسه نمی‌کنید خالی بماند.',
  toSafe: 'از آن به گاوصندوق',
  staysAsFloat: amount => `${isolated(amount)} برای شیفت بعد می‌ماند`,
  whyDiffers: 'دلیل تفاوت',
  usualDifferences: ['اشتباه در باقی پول', 'معلوم نیست'],
  close: 'بستن شیفت',
  cardsLeft: 'با وجود پرداخت‌های کارتی برای بررسی بسته شود؟',
  cardsLeftHint:
    'در فهرست «پرداخت‌های کارتی برای بررسی» می‌مانند و گزارش بستن شیفت از آن‌ها نام می‌برد. آنچه بعداً ثبت شود از آنِ شیفتی بعدی است.',
  closed: 'شیفت بسته شد.',
  giveUp: 'ادامهٔ شیفت',
  givenUp: 'شیفت ادامه دارد. آنچه شمرده شد اینجا می‌ماند.',
  short: amount => `${isolated(amount)} کم است`,
  over: amount => `${isolated(amount)} زیاد است`,
  exact: 'درست',
  countAgain: 'شمارش دوباره',
  countAgainHint: 'تسویه همان که بود می‌ماند؛ این شمارش کنار آن می‌آید.',
  keepCount: 'ثبت این شمارش',
  countedAgain: 'این شمارش کنار تسویه ثبت شد.',
};
