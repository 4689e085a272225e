import { codeOf, visible } from '../../character.ts';
import { isolated } from '../../isolated.ts';
import type { AnswerSentences } from '../../shape.ts';
import { number } from '../counted.ts';

export const faults: AnswerSentences['faults'] = {
  required: () => 'این بخش را پر کنید.',
  tooShort: limit => `کوتاه است: دست‌کم ${number(limit)} نویسه.`,
  tooLong: limit => `بلند است: حداکثر ${number(limit)} نویسه.`,
  tooSmall: limit => `دست‌کم ${number(limit)}.`,
  tooBig: limit => `حداکثر ${number(limit)}.`,
  tooFew: limit => `دست‌کم ${number(limit)} مورد لازم است.`,
  tooMany: limit => `حداکثر ${number(limit)} مورد مجاز است.`,
  notNumber: () => 'یک عدد بنویسید.',
  notWhole: () => 'یک عدد درست (بدون اعشار) بنویسید.',
  invalid: () => 'درست نیست.',
  ageNeedsNationalId: () => 'سن را تنها جایی می‌توان محدود کرد که شمارهٔ شناسایی پرسیده می‌شود.',
  agesReversed: () => 'بیشترین سن از کمترین سن کمتر است.',
  cardInText: () =>
    'یک شمارهٔ کارت در آن است. آن را پاک کنید: این متن بدون رمزگذاری نگه داشته می‌شود.',
  tooYoung: limit => `سن در روز رویداد برای این بلیت کم است: دست‌کم ${number(limit)} سال.`,
  tooOld: limit => `سن در روز رویداد برای این بلیت زیاد است: دست‌بالا ${number(limit)} سال.`,
  attemptOnlyCard: () => 'پاسخ کارت‌خوان تنها برای پرداخت با کارت است.',
  repeatedAttempt: () => 'یک پرداخت کارتی دو بار آمده است.',
  complimentaryAlone: () => 'یا همهٔ بلیت‌ها رایگان‌اند یا هیچ‌کدام.',
  hostShape: () => 'نام یا نشانی رایانه نیست. نمونه: ‎192.168.1.20‎',
  controlCharacter: () => 'نویسه‌ای نادیدنی در متن است. آن را از نو بنویسید.',
  country: () => 'کشور صادرکنندهٔ مدرک را انتخاب کنید.',
  currency: () => 'واحد پول درست نیست. سه حرف آن را بنویسید، مانند PLN.',
  documentShape: () => 'تنها حرف، رقم، فاصله، نقطه، ممیز و خط تیره.',
  email: () => `نشانی ایمیل درست نیست. نمونه: ${isolated('name@example.com')}`,
  moment: () => 'تاریخ و ساعت درست نیست.',
  momentOutOfRange: () => `سال میلادی باید میان ۱۹۷۰ و ۲۱۹۹ باشد.`,
  nameCharacter: codePoint =>
    visible(codePoint) === null
      ? `نویسه‌ای نادیدنی در آن است (${codeOf(codePoint)}). آن را دوباره بنویسید.`
      : `نویسهٔ «${visible(codePoint)}» در نام مجاز نیست. حرف، رقم، فاصله، خط تیره، آپاستروف و گیومه مجازند.`,
  nameDigits: () => 'نام باید حرف داشته باشد. رقم به‌تنهایی نام نیست.',
  nameShape: () => 'نام با حرف یا رقم آغاز می‌شود.',
  noActivePrice: () => 'دست‌کم یک قیمت باید فروخته شود.',
  nothingPaid: () => 'مبلغ پرداخت باید بیشتر از صفر باشد.',
  peselControlDigit: () => 'رقم آخر نمی‌خواند. شاید اشتباه تایپی باشد.',
  peselDate: () => 'تاریخ درون این شماره وجود ندارد. شش رقم نخست را بررسی کنید.',
  peselDigits: () => `شمارهٔ ${isolated('PESEL')} درست ۱۱ رقم دارد.`,
  peselInText: () =>
    'یک شمارهٔ ملی (PESEL) در آن است. آن را پاک کنید: این متن بدون رمزگذاری نگه داشته می‌شود.',
  peselZeros: () => `شماره‌ای که همه‌اش صفر باشد ${isolated('PESEL')} نیست.`,
  phoneShape: () => 'این شمارهٔ تلفن نیست: ۵ تا ۱۵ رقم.',
  taxIdShape: () => 'این شناسهٔ مالیاتی نیست: رقم کنترل درست نیست، یا حروف کشور پیش از آن لازم است.',
  pinDigits: () => 'پین ۶ تا ۱۲ رقم دارد.',
  pinTrivial: () => 'این پین را همه نخست می‌آزمایند. پین دیگری برگزینید.',
  priceNeverSold: () => 'این قیمت هرگز فروخته نمی‌شود: زمان آن بیرون از زمان فروش این نوع بلیت است.',
  priceOrReason: () => 'یا قیمتی برگزینید یا دلیل رایگان بودن را بنویسید.',
  pricedTwice: () => 'یا یک قیمت بدهید یا فهرست قیمت‌ها را.',
  repeatedDenomination: () => 'یک اسکناس یا سکه دو بار آمده است.',
  countedTooMuch: () => 'هیچ صندوقی این‌همه جا ندارد. دوباره بشمارید.',
  repeatedClass: () => 'یک نوع بلیت دو بار آمده است.',
  repeatedPrice: () => 'این قیمت دو بار آمده است.',
  saleEndsBeforeItBegins: () => 'پایان فروش پیش از آغاز آن است.',
  tenderedOnlyCash: () => 'مبلغ دریافتی تنها برای پرداخت نقدی است.',
  tenderedTooLittle: () => 'کمتر از مبلغ قابل پرداخت است.',
  timeZone: () => `منطقهٔ زمانی درست نیست. نمونه: ${isolated('Europe/Warsaw')}`,
};
