import { count } from '../../../core/format/numbers.ts';
import type { events as en } from '../en/events.ts';
import { isolated } from '../isolated.ts';
import type { Sentences } from '../shape.ts';

const number = (n: number) => count('fa', n);

export const events: Sentences<typeof en> = {
  search: 'جست‌وجوی رویداد با عنوان، مکان یا هنرمند',
  searchHint: 'عنوان، مکان، هنرمند',
  show: 'کدام رویدادها نشان داده شوند',
  filters: {
    upcoming: 'پیش رو',
    all: 'همه',
    drafts: 'پیش‌نویس',
    past: 'گذشته',
    cancelled: 'لغوشده',
  },
  list: 'رویدادها',
  newEvent: 'رویداد تازه',
  previous: 'رویداد قبلی',
  next: 'رویداد بعدی',
  toList: 'بازگشت به فهرست',
  openForm: 'ویرایش رویداد',
  noMore: 'رویداد دیگری نیست',
  status: {
    draft: 'پیش‌نویس',
    published: 'در حال فروش',
    postponed: 'به تعویق افتاده',
    cancelled: 'لغوشده',
    begun: 'آغازشده',
  },
  ofCapacity: capacity => `از ${number(capacity)}`,
  priceFrom: price => `از ${isolated(price)}`,
  noClasses: 'هنوز نوع بلیتی ندارد',
  unsavedHere: 'تغییرات ذخیره‌نشده',

  none: {
    upcoming: 'رویدادی در پیش نیست',
    all: 'هنوز رویدادی نیست',
    drafts: 'پیش‌نویسی نیست',
    past: 'رویداد گذشته‌ای نیست',
    cancelled: 'رویداد لغوشده‌ای نیست',
  },
  firstStep: 'برنامهٔ فروش را بچینید',
  firstStepHint:
    'هر رویداد زمان و مکان، انواع بلیت، قیمت و ظرفیت خود را دارد. پس از انتشار، همهٔ باجه‌ها بلیت آن را می‌فروشند.',
  nothingFound: typed => `برای «${isolated(typed)}» چیزی پیدا نشد`,
  nothingFoundHint: 'جست‌وجو در عنوان، مکان و نام هنرمندان انجام می‌شود.',
  searchAll: 'جست‌وجو در همهٔ رویدادها',

  ofAnother: 'رویداد برگزارکنندهٔ دیگر',
  ofAnotherHint:
    'می‌توانید بلیت آن را بفروشید. تغییر آن با برگزارکنندهٔ آن است یا کسی که همهٔ رویدادها را مدیریت می‌کند.',

  form: 'رویداد',
  title: 'عنوان',
  day: 'تاریخ',
  time: 'ساعت',
  chooseDay: 'انتخاب تاریخ از تقویم',
  timeZone: 'منطقهٔ زمانی',
  place: 'مکان',
  currency: 'واحد پول',
  artists: 'هنرمندان',
  categories: 'دسته‌ها',
  addNames: 'نام را بنویسید و Enter بزنید',
  description: 'توضیح',
  nothingSuch: 'چنین موردی نیست',
  currencyFixedHint: 'ثابت است، چون بلیت با آن فروخته شده',
  skipped: time => `در آن شب ساعت از روی این زمان می‌پرد؛ ${time} در نظر گرفته می‌شود.`,
  repeated: 'این ساعت در آن شب دو بار می‌آید؛ بار نخست در نظر گرفته می‌شود.',

  classes: 'انواع بلیت',
  classesHint: 'آنچه فروخته می‌شود، با قیمت و تعداد جا.',
  className: 'نام',
  price: 'قیمت',
  priceIn: currency => `قیمت، ${isolated(currency)}`,
  vat: 'مالیات',
  capacity: 'ظرفیت',
  sales: 'فروخته و مانده',
  ofClass: (field, name) => `${field}: ${isolated(name)}`,
  unnamed: n => `نوع ${number(n)}`,
  addClass: 'افزودن نوع بلیت',
  removeClass: name => `حذف نوع بلیت ${isolated(name)}`,
  sold: n => `${number(n)} فروخته`,
  held: n => `${number(n)} رزرو`,
  notSavedYet: 'هنوز ذخیره نشده',
  participant: 'مشخصات شرکت‌کننده',
  participantData: {
    none: 'بدون مشخصات شرکت‌کننده',
    name: 'نام شرکت‌کننده',
    nationalId: `نام و ${isolated('PESEL')} یا مدرک شناسایی`,
  },
  terms: 'دورهٔ فروش و محدودیت‌ها',
  saleFrom: 'آغاز فروش',
  saleUntil: 'پایان فروش',
  limit: 'سقف در هر سفارش',
  noLimit: 'بدون سقف',
  minAge: 'کمترین سن (سال)',
  maxAge: 'بیشترین سن (سال)',
  ages: (min, max) => {
    if (max === null) return `از ${number(min ?? 0)} سالگی`;
    return min === null ? `تا ${number(max)} سالگی` : `${number(min)} تا ${number(max)} ساله`;
  },
  anyTime: 'از زمان انتشار',
  untilStart: 'تا آغاز رویداد',
  wholeTime: 'فروش تا آغاز رویداد',
  period: (from, until) =>
    [from !== null && `از ${isolated(from)}`, until !== null && `تا ${isolated(until)}`]
      .filter(Boolean)
      .join(' '),
  limitOf: n => `حداکثر ${number(n)} بلیت در هر سفارش`,

  removeQuestion: name => `«${isolated(name)}» حذف شود؟`,
  removeBody: (name, n) =>
    `«${isolated(name)}» با ${number(n)} جا بی‌درنگ از این رویداد و از همهٔ باجه‌ها برداشته می‌شود. بازگرداندنی نیست و تنها می‌توان آن را از نو ساخت.`,
  removeConfirm: (name, n) => `حذف ${isolated(name)}، ${number(n)} جا`,
  keep: 'بماند',
  removed: name => `حذف شد: ${isolated(name)}`,
  removeRefused: (name, taken) =>
    `«${isolated(name)}» می‌ماند، چون پیش‌تر ${number(taken)} جا از آن سفارش داده شده است. برای توقف فروش، ظرفیت را تا شمار جاهای گرفته‌شده کم کنید.`,

  publish: 'انتشار',
  saveAndPublish: 'ذخیره و انتشار',
  publishEffect: 'بی‌درنگ در همهٔ باجه‌ها به فروش می‌رسد',
  published: 'منتشر شد و در همهٔ باجه‌ها به فروش می‌رسد',
  unpublish: 'توقف فروش',
  unpublishEffect: sold =>
    sold === 0
      ? 'فروش در همهٔ باجه‌ها متوقف می‌شود'
      : `فروش متوقف می‌شود؛ ${number(sold)} بلیت فروخته‌شده معتبر می‌ماند`,
  unpublishQuestion: title => `فروش «${isolated(title)}» متوقف شود؟`,
  unpublishBody: (sold, held) =>
    [
      'تا انتشار دوباره، هیچ باجه‌ای بلیت آن را نمی‌فروشد.',
      sold > 0 && `${number(sold)} بلیت فروخته‌شده معتبر می‌ماند.`,
      held > 0 && `${number(held)} جای رزروشده را هنوز می‌توان پرداخت کرد.`,
    ]
      .filter(Boolean)
      .join(' '),
  unpublishConfirm: 'توقف فروش در همهٔ باجه‌ها',
  leaveOnSale: 'فروش ادامه یابد',
  unpublished: 'فروش متوقف شد',

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
    taken: n => `${number(n)} جا گرفته شده است؛ کمتر نمی‌شود.`,
    useTaken: n => `همان ${number(n)}`,
  },
};
