import type { desktop as en } from '../en/desktop.ts';
import type { Sentences } from '../shape.ts';

export const desktop: Sentences<typeof en> = {
  edit: 'ویرایش',
  undo: 'واگرد',
  redo: 'انجام دوباره',
  cut: 'برش',
  copy: 'رونوشت',
  paste: 'چسباندن',
  selectAll: 'انتخاب همه',
  view: 'نما',
  actualSize: 'اندازهٔ واقعی',
  larger: 'بزرگ‌تر',
  smaller: 'کوچک‌تر',
  fullScreen: 'تمام‌صفحه',
  reload: 'بارگذاری دوباره',
  maintenance: 'نگهداری',
  openMaintenance: 'باز کردن نگهداری',
  lookAtHolds: 'بررسی رزروهای منقضی',
  releaseHolds: 'آزاد کردن رزروهای منقضی',
  checkJournal: 'بررسی دفتر وقایع',
  help: 'راهنما',
  about: 'دربارهٔ Rowlock',
  logs: 'نمایش پرونده‌های گزارش',
  quit: 'خروج از Rowlock',
  minimize: 'کوچک کردن پنجره',
  save: {
    tickets: 'ذخیرهٔ بلیت‌ها',
    journal: 'ذخیرهٔ دفتر وقایع',
    recoveryCode: 'ذخیرهٔ رمز بازیابی',
    enrolment: 'ذخیرهٔ پروندهٔ گیشهٔ دیگر',
  },
};
