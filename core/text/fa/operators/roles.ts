import { count } from '../../../format/numbers.ts';
import type { roles as en } from '../../en/operators/roles.ts';
import { isolated } from '../../isolated.ts';
import type { Sentences } from '../../shape.ts';

/** Roles and permissions: the card where they are changed, and their names elsewhere. */
export const roles: Sentences<typeof en> = {
  title: 'نقش‌ها',
  hint: 'کاربران چه کارهایی می‌توانند بکنند. هر تغییر در چند ثانیه در همهٔ گیشه‌ها برقرار می‌شود.',
  list: 'نقش‌ها',
  newRole: 'نقش تازه',
  name: 'نام نقش',
  nameMissing: 'نامی برای نقش بنویسید.',
  permits: 'اجازه می‌دهد',
  awaited: 'تعویض، شیفت‌ها و گزارش‌ها هنوز در راه‌اند. اجازه‌هایشان از همان زمان برقرار می‌شود.',
  fixed: 'مدیر همیشه همهٔ اجازه‌ها را دارد: کسی باید بتواند کارها را درست کند.',
  edited: 'تغییریافته',
  operators: n => `${count('fa', n)} کاربر`,
  permissions: n => `${count('fa', n)} اجازه`,
  save: 'ذخیرهٔ نقش',
  saved: 'نقش ذخیره شد',
  asDelivered: 'بازگشت به پیش‌فرض',
  remove: 'حذف نقش',
  removeTitle: name => `نقش ${isolated(name)} حذف شود؟`,
  removeHint: 'هیچ‌کس این نقش را ندارد. آنچه کاربران کرده‌اند در دفتر می‌ماند.',
  give: name => `دادن نقش ${isolated(name)}`,
  may: {
    sell: 'فروش بلیت',
    sellComplimentary: 'دادن بلیت رایگان',
    findOrders: 'جست‌وجوی سفارش‌های گذشته',
    cancel: 'لغو سفارش‌های پرداخت‌شده',
    cancelAfterStart: 'لغو پس از آغاز رویداد',
    refund: 'بازپرداخت پول',
    exchange: 'تعویض بلیت',
    reprint: 'چاپ دوبارهٔ بلیت‌ها',
    manageEvents: 'ساختن و تغییر رویدادهای خود',
    manageAllEvents: 'تغییر رویدادهای همه',
    changeParticipant: 'اصلاح شرکت‌کنندهٔ بلیت فروخته‌شده',
    revealNationalId: 'نمایش شناسهٔ ملی',
    personalData: 'تحویل و پاک کردن دادهٔ شخصی',
    openShift: 'باز کردن شیفت',
    closeShift: 'بستن شیفت',
    viewShifts: 'دیدن شیفت‌های دیگران',
    viewReports: 'دیدن گزارش‌ها',
    viewJournal: 'خواندن و بررسی دفتر',
    manageOperators: 'مدیریت کاربران و نقش‌ها',
    maintain: 'نگهداری و تنظیمات',
  },
};
