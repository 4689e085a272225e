import type { starting as en } from '../../en/events/starting.ts';
import { isolated } from '../../isolated.ts';
import type { Sentences } from '../../shape.ts';
import { number } from '../counted.ts';

export const starting: Sentences<typeof en> = {
  start: {
    isMeant: moment => `${isolated(moment)} درست است؟`,
    past: 'این زمان گذشته است: رویداد آغازشده به شمار می‌آید و هیچ گیشه‌ای نمی‌تواند برای آن بلیت بفروشد.',
    farAhead: 'بیش از پنج سال به این زمان مانده است.',
    farMove: 'این زمان بیش از یک سال با زمان پیشین فاصله دارد.',
    taken: n => `برای زمان پیشین ${number(n)} بلیت رزرو یا فروخته شده است.`,
    ids: 'روزهای نگهداری شماره‌های شناسایی از آغاز رویداد شمرده می‌شود.',
    lateSale: (name, until) =>
      `فروش ${isolated(name)} پس از آغاز رویداد هم ادامه دارد، تا ${isolated(until)}.`,
    sellAfter: 'فروش پس از آغاز رویداد ادامه یابد؟',
    save: 'با این حال ذخیره شود',
    change: 'بازگشت و اصلاح',
  },
};
