import { count } from '../../../core/format/numbers.ts';
import type { sell as en } from '../en/sell.ts';
import { isolated } from '../isolated.ts';
import type { Sentences } from '../shape.ts';

const number = (n: number) => count('fa', n);
const places = (n: number) => `${number(n)} جا`;
const tickets = (n: number) => `${number(n)} بلیت`;
const pesel = isolated('PESEL');

export const sell: Sentences<typeof en> = {
  find: 'یافتن رویداد',
  findLabel: 'جست‌وجوی رویداد با عنوان، مکان یا هنرمند',
  findPlaceholder: 'رویداد، مکان یا هنرمند',
  events: 'رویدادهای در حال فروش',
  noEvents: 'رویدادی برای فروش نیست',
  noEventsHint: 'رویدادها همین که برگزارکننده منتشرشان کند اینجا دیده می‌شوند.',
  noneFound: 'رویدادی پیدا نشد',
  noneFoundHint: 'واژهٔ دیگری از عنوان، مکان یا نام هنرمند را بنویسید.',

  stepBack: 'یک گام به عقب، بی‌آنکه چیزی از دست برود',

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
  quantityOf: name => `${isolated(name)}: چند تا`,
  oneLess: name => `یکی کمتر: ${isolated(name)}`,
  oneMore: name => `یکی بیشتر: ${isolated(name)}`,
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
  limit: n => `حداکثر ${number(n)} در هر سفارش`,

  ages: (min, max) => {
    if (max === null) return `از ${number(min ?? 0)} سالگی`;
    return min === null ? `تا ${number(max)} سالگی` : `${number(min)} تا ${number(max)} ساله`;
  },
  participants: 'شرکت‌کنندگان',
  completeOf: (done, all) => `${number(done)} از ${number(all)}`,
  firstName: 'نام',
  lastName: 'نام خانوادگی',
  pesel: 'PESEL',
  document: 'مدرک دیگر',
  documentType: 'نوع مدرک',
  documentTypes: {
    passport: 'گذرنامه',
    identityCard: 'کارت شناسایی',
    residenceCard: 'کارت اقامت',
    other: 'مدرک دیگر',
  },
  country: 'کشور صادرکننده',
  chooseCountry: 'کشور را انتخاب کنید',
  switchId: `${pesel} یا مدرک دیگر`,
  ticketNumber: (n, name) => `بلیت ${number(n)}، ${isolated(name)}`,
  releaseThis: 'آزاد کردن جای این ردیف',
  releaseOne: whose => `آزاد کردن جا: ${whose}`,
  peselDigits: n => `${number(n)} رقم از ۱۱ رقم`,
  born: (day, age) => `${day}، ${number(age)} ساله`,
  bornLater: day => `متولد ${day}: این روز هنوز نیامده است`,
  importList: 'خواندن فهرست',
  importTitle: 'شرکت‌کنندگان از پرونده',
  importSum: (good, bad) =>
    bad === 0
      ? `${number(good)} سطر، همه درست.`
      : `${number(good)} سطر درست است؛ ${number(bad)} سطر نادرست کنار گذاشته می‌شود.`,
  lineRight: 'درست',
  fillRows: n => `پر کردن ${number(n)} ردیف`,
  sameName: 'همان نام خانوادگی بالا',
  twice: 'این شخص از پیش برای این رویداد بلیت دارد.',
  pasteHint: `می‌توانید فهرستی را بچسبانید: نام، نام خانوادگی، ${pesel}`,
  pasted: n => `${number(n)} ردیف چسبانده شد`,
  linesLeft: n => `${number(n)} سطر بی‌بلیت ماند`,
  pastedLeft: n =>
    `برای ${number(n)} سطر بلیتی نبود. بلیت‌های بیشتری انتخاب کنید و دوباره بچسبانید.`,

  order: 'سفارش',
  emptyOrder: 'هنوز بلیتی نیست',
  emptyOrderHint: 'با نخستین تعداد، جاها بی‌درنگ رزرو و زمان آغاز می‌شود.',
  showEvent: title => `نمایش بلیت‌های ${isolated(title)}`,
  times: n => `${number(n)} ×`,
  releaseLine: (n, name) => `آزاد کردن ${places(n)}: ${isolated(name)}`,
  release: n => `آزاد کردن ${places(n)}`,
  released: n => `${places(n)} آزاد شد`,
  releasedWhy: {
    ranOut: 'مهلت تمام شد. آنچه نوشته‌اید محفوظ است.',
    voided: 'جاها پس داده شد. آنچه نوشته‌اید محفوظ است.',
    elsewhere: 'این سفارش جای دیگری پایان یافت. آنچه نوشته‌اید محفوظ است.',
  },
  holdAgain: n => `رزرو دوبارهٔ ${places(n)}`,
  forget: 'رها کردن، مشتری بعدی',
  leftOpen: 'نیمه‌کاره',
  moreLeftOpen: n => `${number(n)} رزرو نیمه‌کارهٔ دیگر هم هست.`,
  resume: 'ادامهٔ این سفارش',
  holding: 'در حال رزرو جاها…',
  waiting: 'پایگاه داده هنوز پاسخ نداده است. همه‌چیز محفوظ است و دوباره فرستاده می‌شود.',
  lapsed:
    'مهلت تمام شده است. اگر جاها هنوز آزاد باشند با دریافت پول فروخته می‌شوند، وگرنه پولی ثبت نمی‌شود.',
  total: 'جمع',
  ticketCount: tickets,
  vat: amount => `مالیات ${isolated(amount)}`,
  pay: 'پرداخت',
  voidReason: 'پیش از پرداخت در گیشه آزاد شد',

  toPay: 'قابل پرداخت',
  method: 'روش پرداخت',
  methods: {
    cash: 'نقدی',
    card: 'کارت',
    transfer: 'انتقال بانکی',
    complimentary: 'رایگان',
  },
  given: 'مبلغ دریافتی',
  amount: 'مبلغ',
  reference: 'شمارهٔ پیگیری (می‌تواند خالی بماند)',
  quickAmounts: 'مبلغ‌های معمول',
  exact: 'دقیق',
  change: 'باقی پول',
  stillMissing: 'هنوز کم است',
  atMost: 'اینجا باقی پول داده نمی‌شود؛ حداکثر',
  parts: 'پرداخت چندبخشی',
  remaining: 'مانده',
  removePart: method => `حذف بخش: ${method}`,
  addPart: 'دریافت این مبلغ به‌عنوان یک بخش',
  takePart: amount => `دریافت ${isolated(amount)} از آن`,
  take: amount => `دریافت ${isolated(amount)}`,
  giveFree: n => `تحویل رایگان ${tickets(n)}`,
  backToOrder: 'بازگشت به بلیت‌ها',

  sold: 'فروخته شد',
  soldTickets: n => `${tickets(n)} فروخته شد`,
  code: 'کد سفارش',
  giveBack: 'باقی پول مشتری',
  ways: { print: 'چاپ', open: 'باز کردن', save: 'ذخیرهٔ PDF' },
  handedOver: {
    print: 'بلیت‌ها برای چاپگر فرستاده شد.',
    open: 'بلیت‌ها در پنجرهٔ دیگری باز شد.',
    save: 'ذخیره شد:',
  },
  notHandedOver: {
    print: 'چیزی چاپ نشد.',
    open: 'بلیت‌ها باز نشد.',
    save: 'چیزی ذخیره نشد.',
  },
  nextCustomer: 'مشتری بعدی',
  anyKey: 'هر کلید دیگری نیز همین کار را می‌کند.',
};
