import type { ticketClasses as en } from '../../en/events/ticket-classes.ts';
import { isolated } from '../../isolated.ts';
import type { Sentences } from '../../shape.ts';
import { number } from '../counted.ts';

export const ticketClasses: Sentences<typeof en> = {
  classes: 'انواع بلیت',
  classesHint: 'آنچه فروخته می‌شود، با قیمت و تعداد جا.',
  className: 'نام',
  price: 'قیمت',
  priceIn: currency => `قیمت، ${isolated(currency)}`,
  prices: 'قیمت‌ها',
  manyPrices: n => `${number(n)} قیمت`,
  addPrice: 'افزودن قیمت',
  addPriceTo: name => `افزودن قیمت: ${isolated(name)}`,
  priceName: 'نام قیمت',
  priceProof: 'مدرکی که باید نشان داده شود',
  priceProofHint: 'مدرک، مانند کارت دانشجویی',
  priceTerms: 'چه زمانی و برای چه کسی',
  withClass: 'مانند نوع بلیت',
  priceUp: name => `یک جا بالاتر: ${isolated(name)}`,
  priceDown: name => `یک جا پایین‌تر: ${isolated(name)}`,
  priceMoved: (name, at, of) => `${isolated(name)}: اکنون ${number(at)} از ${number(of)}`,
  removePrice: name => `حذف قیمت ${isolated(name)}`,
  priceStops: name =>
    `${isolated(name)} پس از ذخیره دیگر عرضه نمی‌شود. بلیت‌هایی که با آن فروخته شده‌اند معتبر می‌مانند.`,
  notOffered: 'دیگر عرضه نمی‌شود',
  offerAgain: 'عرضهٔ دوباره',
  offerAgainOf: name => `عرضهٔ دوباره: ${isolated(name)}`,
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
    `«${isolated(name)}» با ${number(n)} جا بی‌درنگ از این رویداد و از همهٔ گیشه‌ها برداشته می‌شود. بازگرداندنی نیست و تنها می‌توان آن را از نو ساخت.`,
  removeConfirm: (name, n) => `حذف ${isolated(name)}، ${number(n)} جا`,
  keep: 'بماند',
  removed: name => `حذف شد: ${isolated(name)}`,
  removeRefused: (name, taken) =>
    `«${isolated(name)}» می‌ماند، چون پیش‌تر ${number(taken)} جا از آن سفارش داده شده است. برای توقف فروش، ظرفیت را تا شمار جاهای گرفته‌شده کم کنید.`,
};
