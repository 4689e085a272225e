import { amountIn } from '../../../format/amounts.ts';
import { count } from '../../../format/numbers.ts';
import { isolated } from '../../isolated.ts';
import { plural } from '../../plural.ts';
import type { AnswerSentences } from '../../shape.ts';
import { number } from '../counted.ts';
import { attempts } from './attempts.ts';
import {
  eventState,
  notCorrectable,
  notFound,
  notLastSale,
  notOnSale,
  orderState,
  serverAway,
  shiftState,
  startDoubt,
} from './states.ts';

/** Seconds in the words of somebody who waits. */
const wait = (seconds: number) =>
  seconds < 90 ? `${number(seconds)} ثانیه` : `${number(Math.ceil(seconds / 60))} دقیقه`;

export const refusals: AnswerSentences['refusals'] = {
  ...attempts,
  ALREADY_SET_UP: () => 'راه‌اندازی پیش‌تر انجام شده است. لطفاً وارد شوید.',
  WRONG_CREDENTIALS: () => 'نشانی ایمیل یا گذرواژه درست نیست.',
  TRY_LATER: ({ seconds }) =>
    `تلاش‌های نادرست زیاد بود. ${wait(seconds)} دیگر دوباره تلاش کنید یا از مدیر بخواهید راه را باز کند.`,
  ONE_TIME_EXPIRED: () =>
    'مهلت این گذرواژهٔ یک‌بارمصرف گذشته است. از مسئول کاربران گذرواژه‌ای تازه بگیرید.',
  PASSWORD_COMMON: () =>
    'این از گذرواژه‌هایی است که همه نخست آن‌ها را می‌آزمایند. چند واژهٔ پشت سر هم بهتر است.',
  PASSWORD_UNCHANGED: () => 'این همان گذرواژهٔ پیشین است. گذرواژهٔ دیگری برگزینید.',
  EMAIL_TAKEN: () => 'کاربری با این نشانی ایمیل از پیش وجود دارد.',
  LAST_ADMIN: () => 'این آخرین مدیر فعال است. نخست فرد دیگری را مدیر کنید.',
  OWN_COUNTER: () => 'این همان گیشه‌ای است که پشت آن هستید. از گیشهٔ دیگری آن را ببندید.',
  OPERATOR_OWNS: () =>
    'این کاربر کاری اینجا کرده یا چیزی از آنِ اوست و باید در فهرست بماند. به‌جای حذف، غیرفعالش کنید تا دیگر نتواند وارد شود.',
  ROLE_FIXED: () => 'این نقش تغییر نمی‌کند. به جای آن نقشی از خودتان بسازید.',
  ROLE_IN_USE: ({ operators }) =>
    `${count('fa', operators)} کاربر این نقش را دارند. نخست نقش دیگری به آن‌ها بدهید.`,
  NOT_FOUND: ({ what }) => notFound[what] ?? 'این مورد دیگر وجود ندارد.',
  ID_REUSED: () => 'این کار پیش‌تر با محتوای دیگری انجام شده است. از نو آغاز کنید.',
  CHANGED_MEANWHILE: () =>
    'در این میان فرد دیگری تغییری ذخیره کرده است. تغییرها را ببینید و دوباره ذخیره کنید.',
  NAME_TAKEN: ({ name }) => `نام «${isolated(name)}» پیش‌تر به کار رفته است.`,
  EVENT_INCOMPLETE: ({ missing }) =>
    missing === 'ticketClasses'
      ? 'نخست دست‌کم یک نوع بلیت بیفزایید.'
      : 'زمان آغاز رویداد گذشته است. زمانی در آینده انتخاب کنید.',
  WRONG_STATE: ({ status }) =>
    eventState[status] ?? shiftState[status] ?? 'در وضعیت کنونی شدنی نیست.',
  CURRENCY_FIXED: () =>
    'واحد پول را نمی‌توان تغییر داد، چون بلیت‌هایی با همین واحد رزرو یا فروخته شده‌اند.',
  START_UNCONFIRMED: ({ doubts, tickets: taken }) =>
    [
      ...doubts.map(each => startDoubt[each]),
      `${number(taken)} بلیت رزرو یا فروخته شده است. تا کسی این زمان را تأیید نکند ذخیره نمی‌شود.`,
    ].join(' '),
  SALE_AFTER_START: () =>
    'در آن زمان رویداد آغاز شده است و فروش با آغاز رویداد پایان می‌یابد. زمانی زودتر برگزینید یا پایان فروش را هم تعیین کنید.',
  CAPACITY_TAKEN: ({ taken }) =>
    `${number(taken)} جا رزرو یا فروخته شده است؛ ظرفیت نمی‌تواند کمتر از این باشد.`,
  SOLD_OUT: ({ left }) => {
    const some = left.filter(each => each.remaining > 0);
    if (some.length === 0) return 'تمام شده است. چیزی رزرو نشد.';
    const most = Math.min(...left.map(each => each.remaining));
    return most === 0
      ? 'یکی از انواع بلیت تمام شده است. چیزی تغییر نکرد.'
      : `تنها ${number(most)} جا مانده است. چیزی تغییر نکرد.`;
  },
  LIMIT_EXCEEDED: ({ limit }) => `در هر سفارش حداکثر ${number(limit)} بلیت از این نوع.`,
  NOT_ON_SALE: ({ reason }) => notOnSale[reason],
  MIXED_CURRENCIES: () => 'واحد پول این بلیت‌ها یکسان نیست. آن‌ها را در سفارش‌های جداگانه بفروشید.',
  TOTAL_TOO_LARGE: () => 'بهای این بلیت‌ها از سقف یک سفارش بیشتر است. آن‌ها را در چند سفارش بفروشید.',
  NOT_HELD: ({ status }) => orderState[status] ?? 'این سفارش دیگر رزرو نیست.',
  HOLD_EXPIRED: () =>
    'مهلت رزرو تمام شد و دیگر نمی‌توان آن را پرداخت. برنامه هیچ پرداختی ثبت نکرده است.',
  PARTICIPANTS_MISSING: ({ ticketIds }) =>
    `مشخصات شرکت‌کنندهٔ ${number(ticketIds.length)} بلیت هنوز کامل نیست.`,
  AGE_LIMIT: ({ className, minAge, maxAge }) => {
    const years =
      maxAge === null
        ? `از ${number(minAge ?? 0)} سالگی`
        : minAge === null
          ? `تا ${number(maxAge)} سالگی`
          : `${number(minAge)} تا ${number(maxAge)} ساله`;
    return `${isolated(className)} برای کسانی است که در روز رویداد ${years} باشند.`;
  },
  PROOF_NEEDED: ({ proofs }) => `نخست مدرک را ببینید: ${proofs.map(isolated).join('، ')}.`,
  TOTAL_CHANGED: () => 'جمع کل تغییر کرده است. جمع تازه را ببینید و دوباره پرداخت کنید.',
  PAYMENTS_DIFFER: () => 'جمع پرداخت‌ها با مبلغ کل برابر نیست.',
  TENDERED_TOO_MUCH: () =>
    'کسی برای این مبلغ این‌همه پول نقد نمی‌دهد. دوباره بشمارید و مبلغ را از نو وارد کنید.',
  METHOD_UNKNOWN: ({ name }) =>
    `پرداخت با «${isolated(name)}» دیگر در تنظیمات نیست. چیزی ثبت نشد؛ روش دیگری برگزینید.`,
  ALREADY_CANCELLED: ({ ticketIds }) =>
    `${number(ticketIds.length)} بلیت پیش‌تر لغو شده است. اکنون کاری انجام نشد: پولی پس ندهید.`,
  REFUND_DIFFERS: () =>
    'آنچه پس داده می‌شود با مبلغی که باید برگردد برابر نیست. مبلغ تازه را ببینید و دوباره تأیید کنید.',
  REFUND_TOO_LARGE: () => 'از این راه کمتر پرداخت شده است. بقیه را از راه دیگری پس بدهید.',
  DIFFERENCE_CHANGED: () => 'مبلغ تفاوت تغییر کرده است. مبلغ تازه را ببینید و دوباره تأیید کنید.',
  FEE_TOO_LARGE: () => 'کارمزد از مبلغی که برای این بلیت‌ها پرداخت شده بیشتر است.',
  ALLOWANCE_TOO_LARGE: () => 'بهای این بلیت‌ها دیگر به این اندازه نیست.',
  NOT_CORRECTABLE: ({ why }) => notCorrectable[why],
  TOO_LATE: ({ seconds }) =>
    `${wait(seconds)} از فروش گذشته است. تنها تا یک دقیقه می‌توان آن را واگرداند؛ سفارش را لغو کنید.`,
  NOT_LAST_SALE: ({ why }) => notLastSale[why],
  BUYER_MISSING: ({ missing }) =>
    missing.length === 2
      ? 'نخست نام و تلفن خریدار را وارد کنید؛ رزرو با آن‌ها پیدا می‌شود.'
      : missing[0] === 'name'
        ? 'نخست نام خریدار را وارد کنید؛ رزرو با آن پیدا می‌شود.'
        : 'نخست تلفن خریدار را وارد کنید؛ رزرو با آن پیدا می‌شود.',
  DEADLINE_WRONG: ({ why }) =>
    why === 'past'
      ? 'این زمان گذشته است. زمان دیرتری برگزینید.'
      : 'رویداد تا آن زمان آغاز شده است. زمان زودتری برگزینید.',
  NO_SHIFT: () => 'برای دریافت پول نقد، نخست شیفت را باز کنید.',
  DRAWERS_OFF: () =>
    'اینجا بدون صندوق پول نقد کار می‌شود. برای باز کردن شیفت، صندوق را در تنظیمات روشن کنید.',
  SHIFTS_OPEN: ({ counters }) =>
    `این گیشه‌ها شیفت باز دارند: ${counters.map(isolated).join('، ')}. نخست آن‌ها را ببندید و سپس این را خاموش کنید.`,
  SHIFT_OPEN: ({ operatorName }) =>
    `این صندوق هم‌اکنون شیفت بازی دارد که ${isolated(operatorName)} باز کرده است.`,
  COUNTING: () => 'صندوق در حال شمارش است. برای دریافت یا پرداخت نقدی، شیفت را ادامه دهید.',
  WRONG_CURRENCY: ({ currency }) =>
    `این شیفت تنها پول نقد ${isolated(currency)} می‌گیرد. روش پرداخت دیگری برگزینید.`,
  DRAWER_EMPTY: ({ cashMinor, amountMinor, currency }) =>
    cashMinor === null
      ? `موجودی صندوق برای برداشت ${isolated(amountIn('fa', amountMinor, currency))} کافی نیست.`
      : `موجودی صندوق ${isolated(amountIn('fa', cashMinor, currency))} است. نمی‌توان ${isolated(amountIn('fa', amountMinor, currency))} برداشت.`,
  DENOMINATION_UNKNOWN: ({ denominationMinor, currency }) =>
    `اسکناس یا سکهٔ ${isolated(amountIn('fa', denominationMinor, currency))} وجود ندارد.`,
  REASON_NEEDED: ({ countedMinor, expectedMinor, currency }) => {
    if (expectedMinor === null) return 'شمارش با آنچه باید باشد یکی نیست. لطفاً دلیل را بنویسید.';
    const amount = (minor: number) => isolated(amountIn('fa', minor, currency));
    const difference = `${amount(Math.abs(countedMinor - expectedMinor))} ${countedMinor < expectedMinor ? 'کم است' : 'زیاد است'}`;
    return `شمرده‌شده: ${amount(countedMinor)}. باید ${amount(expectedMinor)} باشد. ${difference}؛ لطفاً دلیل را بنویسید.`;
  },
  ADMITTED: ({ ticketIds }) =>
    plural('fa', ticketIds.length, {
      one: 'این بلیت پیش‌تر هنگام ورود استفاده شده است.',
      other: '# بلیت پیش‌تر هنگام ورود استفاده شده‌اند.',
    }),
  EVENT_STARTED: () => 'رویداد آغاز شده است. اکنون تنها برگزارکننده می‌تواند بلیت‌هایش را پس بگیرد.',
  APPROVAL_NEEDED: ({ approvers }) =>
    approvers.length === 0
      ? 'بازپرداخت این مبلغ به نفر دوم نیاز دارد و در این گیشه کسی نمی‌تواند آن را تأیید کند.'
      : 'بازپرداخت این مبلغ به نفر دومی نیاز دارد که با پین خود آن را تأیید کند.',
  ID_UNREADABLE: () =>
    'اینجا خواندنی نیست: با کلید نصب دیگری ذخیره شده یا در پایگاه داده تغییر کرده است.',
  STILL_NEEDED: ({ ticketIds }) =>
    `${number(ticketIds.length)} بلیت هنوز هنگام ورود لازم است. نخست سفارش را لغو کنید.`,
  NOT_SOLD: ({ status }) =>
    `بلیتی برای چاپ نیست. ${orderState[status] ?? 'سفارش پرداخت نشده است.'}`,
  CODE_WRONG: ({ lines }) =>
    lines.length === 1
      ? `سطر ${count('fa', lines[0] ?? 1)} با چاپ یکی نیست. آن را با برگه مقایسه کنید.`
      : `سطرهای ${lines.map(each => count('fa', each)).join('، ')} با چاپ یکی نیستند. آن‌ها را با برگه مقایسه کنید.`,
  NOT_SHARED: () =>
    'پایگاه داده درون همین رایانه است و گیشهٔ دیگری به آن دسترسی ندارد. نخست باید فروش به سروری مشترک منتقل شود.',
  NO_COUNTER_LOGIN: () =>
    'این گیشه با گذرواژهٔ مالک پایگاه داده کار می‌کند که به کسی داده نمی‌شود. دلیل در «مدیریت»، «پایگاه داده» آمده است.',
  ENROLMENT_SPENT: () =>
    'این پرونده دیگر گیشه‌ای را راه نمی‌دهد: بیش از هفت روز از آن گذشته یا پس از نوشتنش گیشه‌ای بسته شده است. در گیشه‌ای که کار می‌کند پروندهٔ تازه‌ای بنویسید.',
  ENROLMENT_UNREADABLE: () => 'عبارت رمز درست نیست یا پرونده کامل نیست. چیزی تغییر نکرد.',
  SERVER_AWAY: ({ problem }) =>
    serverAway[problem] ?? 'از این رایانه نمی‌توان به سرور این گیشه وصل شد. چیزی تغییر نکرد.',
  NOT_AT_THIS_DESK: () => 'این کار تنها در برنامهٔ رومیزی انجام می‌شود.',
  TRAINING_IN_USE: () =>
    'پنجرهٔ دیگری از Rowlock در همین حالت آموزشی باز است. نخست آن را ببندید. چیزی پاک نشد.',
  COUNTER_WAITING: () =>
    'این گیشه در انتظار پذیرش است. مدیر باید با ایمیل و گذرواژه همین‌جا وارد شود یا آن را از گیشهٔ دیگری بپذیرد.',
  COUNTER_LOCKED_OUT: () => 'این گیشه بسته شده است.',
  NOT_SIGNED_IN: () => 'از حساب خارج شده‌اید. برای ادامه وارد شوید.',
  PASSWORD_CHANGE_DUE: () => 'نخست گذرواژه‌ای از آنِ خودتان برگزینید.',
  NOT_PERMITTED: () => 'به این کار دسترسی ندارید. از مدیر بخواهید.',
};
