import type { choosing as en } from '../../en/sell/choosing.ts';
import { isolated } from '../../isolated.ts';
import type { Sentences } from '../../shape.ts';
import { number, places } from '../counted.ts';

const pesel = isolated('PESEL');

export const choosing: Sentences<typeof en> = {
  find: 'یافتن رویداد',
  findLabel: 'جست‌وجوی رویداد با عنوان، مکان یا هنرمند',
  findPlaceholder: 'رویداد، مکان یا هنرمند',
  events: 'رویدادهای در حال فروش',
  noEvents: 'رویدادی برای فروش نیست',
  noEventsHint: 'رویدادها همین که برگزارکننده منتشرشان کند اینجا دیده می‌شوند.',
  noneFound: 'رویدادی پیدا نشد',
  noneFoundHint: 'واژهٔ دیگری از عنوان، مکان، نام هنرمند یا دسته را بنویسید، یا یک روز را.',

  stepBack: 'یک گام به عقب، بی‌آنکه چیزی از دست برود',

  steps: 'مراحل فروش',
  tickets: 'بلیت‌ها',
  chooseEvent: 'کدام رویداد؟',
  chooseEventHint:
    'چند حرف از نامش را بنویسید یا با کلیدهای جهت‌نما به آن بروید، سپس اینتر را بزنید.',
  noClasses: 'بلیتی برای فروش نیست',
  noClassesHint: 'نخست باید برگزارکننده نوع بلیتی به این رویداد بیفزاید.',
  offSale: {
    gone: 'دیگر در فروش نیست',
    draft: 'هنوز در فروش نیست',
    postponed: 'به تعویق افتاده و در فروش نیست',
    cancelled: 'لغو شده و در فروش نیست',
  },
  offSaleHeld: 'جاهای این سفارش رزرو می‌مانند و هنوز می‌توان بهایشان را گرفت.',
  offSaleHint: 'اگر دوباره به فروش برسد، خودبه‌خود اینجا نشان داده می‌شود.',
  otherEvent: 'انتخاب رویدادی دیگر',
  firstClass: 'نوع نخست',
  digitsHint: name => `یعنی دو بلیت ${isolated(name)}`,
  proof: (what: string) => `بررسی کنید: ${isolated(what)}`,
  otherPrice: 'قیمت دیگر',
  otherPriceOf: (name: string) => `قیمت دیگر: یک بلیت ${isolated(name)}`,
  oneTicketAt: 'یک بلیت با قیمت',
  price: 'قیمت',
  nextPrice: 'قیمت بعدی این بلیت',
  priceNamed: (name: string) => `قیمت: ${isolated(name)}`,
  quantityOf: name => `${isolated(name)}: چند تا`,
  oneLess: name => `یکی کمتر: ${isolated(name)}`,
  oneMore: name => `یکی بیشتر: ${isolated(name)}`,
  holdMany: (n, name) => `${places(n)} از ${isolated(name)} رزرو شود؟`,
  holdManyWhy: left =>
    `تا وقتی رزرو هستند، هیچ گیشهٔ دیگری آن‌ها را نمی‌فروشد. اکنون ${places(left)} مانده است.`,
  holdThem: n => `رزرو ${places(n)}`,
  noneLeft: 'تمام شده است؛ چیزی رزرو نشد.',
  onlyLeft: n => `تنها ${places(n)} مانده است؛ هنوز چیزی رزرو نشده.`,
  noMore: (n, held) =>
    n === 0
      ? `جای دیگری نمانده است؛ ${places(held)} همچنان رزرو است.`
      : `تنها ${number(n)} جای دیگر مانده است؛ ${places(held)} همچنان رزرو است.`,
  asksName: 'با نام',
  asksNationalId: `با نام و ${pesel}`,
  saleFrom: moment => `فروش از ${moment}`,
  saleUntil: moment => `فروش تا ${moment}`,
  saleEnded: moment => `پایان فروش: ${moment}`,
  saleEndedAtStart: 'رویداد آغاز شده و فروش پایان یافته است',
  limit: n => `حداکثر ${number(n)} در هر سفارش`,

  ages: (min, max) => {
    if (max === null) return `از ${number(min ?? 0)} سالگی`;
    return min === null ? `تا ${number(max)} سالگی` : `${number(min)} تا ${number(max)} ساله`;
  },
  ageOnDocument: ages => `سن را در خود مدرک ببینید: ${ages}.`,
};
