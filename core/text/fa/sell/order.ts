import type { order as en } from '../../en/sell/order.ts';
import { isolated } from '../../isolated.ts';
import type { Sentences } from '../../shape.ts';
import { number, places, tickets } from '../counted.ts';

export const order: Sentences<typeof en> = {
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
    uncharged:
      'مهلت تمام شد و جاها پیش از برداشت از کارت آزاد شدند. آن‌ها را دوباره رزرو کنید و سپس از کارت برداشت کنید. آنچه نوشته‌اید محفوظ است.',
    voided: 'جاها پس داده شد. آنچه نوشته‌اید محفوظ است.',
    elsewhere: 'این سفارش جای دیگری پایان یافت. آنچه نوشته‌اید محفوظ است.',
  },
  holdAgain: n => `رزرو دوبارهٔ ${places(n)}`,
  forget: 'مشتری بعدی',
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
};
