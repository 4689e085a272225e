import type { ui as en } from '../en/ui.ts';
import { isolated } from '../isolated.ts';
import type { Sentences } from '../shape.ts';
import { number } from './counted.ts';

export const ui: Sentences<typeof en> = {
  soldOut: 'تمام شد',
  left: n => `${number(n)} جا مانده`,
  last: n => `${number(n)} جای آخر`,
  leftOf: (n, capacity) => `${number(n)} جا از ${number(capacity)} جا مانده است`,
  timeLeft: (minutes, seconds) => `${number(minutes)} دقیقه و ${number(seconds)} ثانیه مانده است`,
  tryNow: 'اکنون می‌توانید دوباره امتحان کنید',
  timeUp: 'زمان تمام شد',
  twoMinutes: 'دو دقیقه مانده است',
  saving: 'در حال ذخیره…',
  saved: 'ذخیره شد',
  notSaved: 'ذخیره نشد',
  unsaved: 'هنوز ذخیره نشده',
  retry: 'تلاش دوباره',
  goBack: 'بازگشت',
  toList: 'بازگشت به فهرست',
  close: 'بستن',
  copied: 'کپی شد',
  clear: 'پاک کردن',
  loading: 'در حال بارگذاری…',
  stop: 'توقف',
  preparing: (n, of) => `${number(n)} بلیت از ${number(of)} بلیت آماده شد`,
  failed: 'انجام نشد',
  amountHint: 'مبلغی بنویسید، مانند ۱۲٫۵۰.',
  amountTooBig: 'این مبلغ بیش از اندازه بزرگ است.',
  boxesOnPaper: letters =>
    `بلیت نمی‌تواند «${isolated(letters)}» را نشان دهد و به‌جای آن □ چاپ می‌شود.`,
  leftOutOnPaper: signs => `«${isolated(signs)}» روی بلیت چاپ نمی‌شود.`,

  search: {
    filters: 'فقط این رویدادها',
    today: 'امروز',
    weekend: 'آخر هفته',
    lastPlaces: 'آخرین جاها',
    more: 'بیشتر',
    chosen: 'فیلترها',
    any: 'همه',
    by: { category: 'دسته', place: 'مکان', from: 'از روز', to: 'تا روز', price: 'قیمت تا' },
    none: 'رویدادی با این فیلترها نیست',
    understood: 'برداشت از جست‌وجو',
    remove: what => `برداشتن: ${isolated(what)}`,
    span: (from, to) => `${isolated(from)} تا ${isolated(to)}`,
    upTo: price => `تا ${isolated(price)}`,
    from: price => `از ${isolated(price)}`,
    near: (typed, meant) => `${isolated(typed)}: با ${isolated(meant)} پیدا شد`,
    or: ' یا ',
  },
};
