import type { saving as en } from '../../en/events/saving.ts';
import { isolated } from '../../isolated.ts';
import type { Sentences } from '../../shape.ts';
import { number } from '../counted.ts';

export const saving: Sentences<typeof en> = {
  save: 'ذخیره',
  discard: 'دور انداختن تغییرات',
  bringBack: 'بازگرداندن تغییرات',
  savedAs: what => `ذخیره شد: ${what}`,
  created: title => `پیش‌نویس ذخیره شد: ${isolated(title)}. هر زمان آمادهٔ فروش بود، منتشرش کنید.`,
  nothingToSave: 'چیزی تغییر نکرده است',
  notSaved: n => `ذخیره نشد: ${number(n)} بخش درست نیست`,
  partlySaved: 'بخشی ذخیره شد و بقیه همین‌جاست. برای ادامه دوباره ذخیره کنید.',
  and: '، ',

  kept: time => `تغییرات ذخیره‌نشدهٔ ${isolated(time)}`,
  keptNew: time => `رویداد تازهٔ ${isolated(time)} ذخیره نشده است`,
  restore: 'بازیابی',
  discardKept: 'دور انداختن',

  meanwhile: 'در این میان فرد دیگری این رویداد را ذخیره کرده است',
  theirs: 'ذخیره‌شده از سوی او',
  yours: 'از شما، هنوز ذخیره‌نشده',
  takeTheirs: 'بارگذاری نسخهٔ تازه با حفظ تغییرات من',
  dropMine: 'دور انداختن تغییرات من',

  changed: {
    event: {
      title: 'عنوان',
      day: 'زمان آغاز',
      timeZone: 'منطقهٔ زمانی',
      place: 'مکان',
      currency: 'واحد پول',
      description: 'توضیح',
      artists: 'هنرمندان',
      categories: 'دسته‌ها',
    },
    class: {
      name: 'نام',
      priceMinor: 'قیمت',
      prices: 'قیمت‌ها',
      vat: 'مالیات',
      capacity: 'ظرفیت',
      participantData: 'مشخصات شرکت‌کننده',
      saleFrom: 'آغاز فروش',
      saleUntil: 'پایان فروش',
      limit: 'سقف در هر سفارش',
      minAge: 'کمترین سن',
      maxAge: 'بیشترین سن',
    },
    inClass: (field, name) => `${field} ${isolated(name)}`,
    fromTo: (what, from, to) => `${what} از ${isolated(from)} به ${isolated(to)}`,
    added: name => `${isolated(name)} افزوده شد`,
    removed: name => `${isolated(name)} حذف شد`,
    nothing: 'هیچ',
  },

  problems: {
    day: 'تاریخی بنویسید، مانند ۱۴۰۵/۹/۱۳.',
    time: 'ساعتی بنویسید، مانند ۱۹:۳۰.',
    percent: 'از ۰ تا ۱۰۰، مانند ۸ یا ۸٫۵.',
    dayMissing: 'روز را هم انتخاب کنید.',
    nameTaken: 'نوع دیگری از بلیت همین نام را دارد.',
    currencyFixed: 'ثابت است، چون بلیت‌هایی با همین واحد رزرو یا فروخته شده‌اند.',
    afterStart:
      'در آن زمان رویداد آغاز شده است و فروش با آغاز رویداد پایان می‌یابد. زمانی زودتر برگزینید یا پایان فروش را هم تعیین کنید.',
    longAfterStart: 'فروش پس از آغاز رویداد حداکثر سه روز ادامه دارد.',
    taken: n => `${number(n)} جا گرفته شده است؛ کمتر نمی‌شود.`,
    useTaken: n => `همان ${number(n)}`,
  },
};
