import { count } from '../../format/numbers.ts';
import type { admin as en } from '../en/admin.ts';
import { isolated } from '../isolated.ts';
import type { Sentences } from '../shape.ts';

export const admin: Sentences<typeof en> = {
  pages: 'صفحه‌های مدیریت',
  allPages: 'همهٔ صفحه‌ها',
  groups: {
    first: 'نمای کلی',
    people: 'افراد',
    boxOffice: 'گیشه',
    data: 'داده‌ها',
    security: 'امنیت',
  },
  personalData: 'داده‌های شخصی',
  personalDataHint: 'آنچه دربارهٔ افراد نگه داشته می‌شود، تا وقتی که لازم است.',
  journal: 'دفتر وقایع',
  keys: 'کلیدها',
  keysHint: 'شماره‌های شناسایی فقط با این‌ها خوانده می‌شود.',
  status: {
    title: 'وضعیت',
    hint: 'اوضاع چگونه است و چه چیزی رسیدگی می‌خواهد.',
    needsYou: 'نیازمند رسیدگی',
    inOrder: 'مرتب',
    nothingNeeds: 'اکنون چیزی نیازمند رسیدگی نیست.',
    somethingNeeds: n => `${count('fa', n)} مورد نیازمند رسیدگی است.`,
    open: page => `باز کردن «${isolated(page)}»`,
    connected: (size, milliseconds) =>
      `پایگاه داده متصل است · ${isolated(size)} · ${count('fa', milliseconds)} میلی‌ثانیه`,
    asOwner: 'این گیشه با گذرواژهٔ مالک پایگاه داده کار می‌کند',
    lapsed: what => `رزروهای منقضی که هنوز بازند: ${what}`,
    noneLapsed: held => `رزرو منقضی نیست · رزروهای کنونی: ${count('fa', held)}`,
    noIdsDue: 'شمارهٔ شناسایی‌ای در نوبت نابودی نیست',
    idsDue: n => `شماره‌های شناسایی ${count('fa', n)} رویداد در نوبت نابودی است`,
    unreadable: n => `${count('fa', n)} شمارهٔ شناسایی اینجا خوانده نمی‌شود`,
    notPrinted: 'رمز بازیابی چاپ نشده است',
    neverChecked: 'دفتر وقایع هنوز بررسی نشده است',
    journalSound: 'دفتر وقایع بررسی شد، چیزی تغییر نکرده است',
    lastRuns: 'آخرین اجراها',
    noRuns: 'هنوز چیزی اجرا نشده است.',
  },
};
