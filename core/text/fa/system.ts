import type { system as en } from '../en/system.ts';
import type { Sentences } from '../shape.ts';

/** Which program this is. */
export const system: Sentences<typeof en> = {
  title: 'دربارهٔ برنامه',
  version: 'نسخه',
  counter: 'این گیشه',
  unnamedCounter: 'بی‌نام',
  program: 'شیوهٔ اجرا',
  host: { desktop: 'برنامهٔ رومیزی', browser: 'مرورگر و سرویس محلی' },
  sample: 'دادهٔ نمونه',
  yes: 'بله',
  copy: 'کپی برای پشتیبانی',
};
