import type { desktop as en } from '../en/desktop.ts';
import { isolated } from '../isolated.ts';
import type { Sentences } from '../shape.ts';

export const desktop: Sentences<typeof en> = {
  edit: 'ویرایش',
  undo: 'واگرد',
  redo: 'انجام دوباره',
  cut: 'برش',
  copy: 'کپی',
  paste: 'چسباندن',
  selectAll: 'انتخاب همه',
  view: 'نما',
  actualSize: 'اندازهٔ واقعی',
  larger: 'بزرگ‌تر',
  smaller: 'کوچک‌تر',
  fullScreen: 'تمام‌صفحه',
  reload: 'بارگذاری دوباره',
  maintenance: 'مدیریت',
  openMaintenance: 'باز کردن مدیریت',
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
    journalExport: 'ذخیرهٔ دفتر وقایع',
    journalSeal: 'ذخیرهٔ مُهر دفتر وقایع',
    recoveryCode: 'ذخیرهٔ رمز بازیابی',
    keyCard: 'ذخیرهٔ برگهٔ کلیدها',
    enrolment: 'ذخیرهٔ پروندهٔ گیشهٔ دیگر',
  },
  configuration: {
    demoDatabase: `${isolated('--demo')} پایگاه دادهٔ خود را دارد: ${isolated('--database-url')} را بردارید.`,
    trainingAlone: `${isolated('--training')} داده‌ها و پایگاه دادهٔ خود را دارد: ${isolated('--demo')} و ${isolated('--database-url')} را بردارید.`,
    port: `${isolated('--port')} عددی از ۰ تا ۶۵۵۳۵ می‌پذیرد.`,
    address:
      `نشانی پایگاه داده (${isolated('--database-url')} یا ${isolated('ROWLOCK_DATABASE_URL')}) درست نیست. ` +
      `نمونه: ${isolated('postgres://user:password@server:5432/database')}`,
    unknown: reason =>
      `گزینه شناخته نشد (${isolated(reason)}). گزینه‌ها: ${isolated('--data-dir FOLDER, --database-url ADDRESS, --port NUMBER, --demo, --training')}`,
    noValue: option => `${isolated(option)} مقدار می‌خواهد.`,
    unreadable: (file, why) => `خواندن پروندهٔ ${isolated(file)} ممکن نیست (${isolated(why)}).`,
    unsafeSwitch: name =>
      `Rowlock با گزینهٔ ${isolated(name)} اجرا نمی‌شود: این گزینه دیگران را به برنامه راه می‌دهد.`,
    sharedFolder: folder =>
      `پوشهٔ داده‌های ${isolated(folder)} از آنِ دیگری یا همگان است و دیگران در آن می‌نویسند. با --data-dir پوشهٔ دیگری برگزینید یا این حق را از آنان بگیرید.`,
    dataFolder: why => `ساختن پوشهٔ داده‌ها ممکن نیست: ${isolated(why)}`,
  },
};
