import { count } from '../../../format/numbers.ts';
import type { change as en } from '../../en/keys/change.ts';
import type { Sentences } from '../../shape.ts';
import { ids } from '../counted.ts';

/** The key that national ids are sealed under: the card where it is changed. */
export const change: Sentences<typeof en> = {
  title: 'کلید شماره‌های شناسایی',
  hint: 'شماره‌های ملی و شماره‌های مدارک با این کلید رمز می‌شوند. کلید در پوشهٔ داده‌های همین رایانه است و در پایگاه داده نیست.',
  current: 'کلید کنونی',
  copy: 'کپی نام کلید',
  since: 'به‌کاررفته از',
  sinceStart: 'نخستین اجرا',
  under: 'رمزشده با آن',
  noIds: 'هنوز هیچ شماره‌ای نیست',
  all: n => `همه: ${ids(n)}`,
  some: (n, all) => `${count('fa', n)} از ${ids(all)}`,
  former: 'کلیدهای پیشینِ نگه‌داشته',
  none: 'هیچ',
  moving: n => `در حال انتقال به کلید تازه: ${ids(n)} مانده است. فروش ادامه دارد.`,
  movingKeys: 'در حال انتقال به کلید تازه. فروش ادامه دارد.',
  change: 'تعویض کلید',
  question: 'کلید شماره‌های شناسایی عوض شود؟',
  consequence:
    'کلید تازه‌ای ساخته می‌شود و هرچه تاکنون رمز شده است، هنگام فروش به آن منتقل می‌شود. کلید پیشین در پرونده می‌ماند، چون نسخه‌های پشتیبان آن زمان به آن نیاز دارند.',
  others:
    'گیشه‌های دیگر به پروندهٔ پیوستن تازه نیاز دارند. تا آن را نخوانده‌اند به فروش ادامه می‌دهند، اما شماره‌های زیر کلید تازه را پوشیده می‌بینند.',
  changed: 'کلید عوض شد.',
  enrolOthers: 'کلید عوض شد. پروندهٔ پیوستن تازه را به گیشه‌های دیگر ببرید.',
};
