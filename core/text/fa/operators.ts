import type { operators as en } from '../en/operators.ts';
import { isolated } from '../isolated.ts';
import type { Sentences } from '../shape.ts';
import { number } from './counted.ts';
import { roles } from './operators/roles.ts';

export const operators: Sentences<typeof en> = {
  title: 'کاربران',
  hint: 'چه کسی می‌تواند وارد شود و چه کاری انجام دهد.',
  list: 'فهرست کاربران',
  you: 'شما',
  inactive: 'غیرفعال',
  locked: 'قفل‌شده',
  invitedAs: role => `${role}، دعوت‌شده`,
  lastSignIn: 'ورود:',
  oneTimeLeft: days =>
    days === 0 ? 'گذرواژه منقضی شده' : `گذرواژه تا ${number(days)} روز دیگر معتبر است`,
  neverSignedIn: 'هنوز وارد نشده',
  actionsFor: name => `کارهای ممکن برای ${isolated(name)}`,
  unlock: 'باز کردن قفل',
  makeRole: {
    clerk: 'تغییر نقش به بلیت‌فروش',
    organizer: 'تغییر نقش به برگزارکننده',
    admin: 'تغییر نقش به مدیر',
  },
  changeRoleTitle: name => `نقش دیگری برای ${isolated(name)}؟`,
  refundLimit: 'سقف بازپرداخت',
  refundLimitOf: name => `سقف بازپرداخت ${isolated(name)}`,
  noRefundLimit: 'بدون سقف: هر مبلغی بدون نفر دوم',
  refundAlone: 'بیشترین مبلغ برای هر سفارش بدون نفر دوم',
  refundLimitHint:
    'مبلغ بیشتر را نفر دومی با پین تأیید می‌کند و با ۰ همیشه. هر بازپرداخت به واحد پول دیگر نیز تأیید می‌خواهد.',
  saveRefundLimit: 'ذخیرهٔ سقف',
  refundsUpTo: amount => `بازپرداخت تا ${isolated(amount)} بدون نفر دوم`,
  refundsConfirmed: 'هر بازپرداخت را نفر دومی تأیید می‌کند',
  newPassword: 'گذرواژهٔ یک‌بارمصرف تازه',
  newPasswordTitle: name => `گذرواژهٔ یک‌بارمصرف تازه برای ${isolated(name)}؟`,
  newPasswordHint:
    'گذرواژهٔ پیشین دیگر کار نمی‌کند و او در همهٔ گیشه‌ها از حساب خارج می‌شود. گذرواژهٔ تازه را به او می‌دهید و او هنگام ورود گذرواژهٔ خودش را برمی‌گزیند.',
  sessions: 'محل‌های ورود',
  sessionsOf: name => `جاهایی که ${isolated(name)} وارد شده است`,
  endSessions: 'خروج در همه‌جا',
  endSessionsTitle: name => `${isolated(name)} در همه‌جا از حساب خارج شود؟`,
  endSessionsHint:
    'آنچه در گیشه‌ها باز دارد در چند ثانیه بسته می‌شود. رزروها و نوشته‌ها می‌ماند و او می‌تواند دوباره وارد شود.',
  deactivate: 'غیرفعال کردن',
  deactivateTitle: name => `${isolated(name)} غیرفعال شود؟`,
  deactivateHint:
    'در چند ثانیه در همهٔ گیشه‌ها از حساب خارج می‌شود و نمی‌تواند وارد شود. سفارش‌ها و رویدادهایش می‌ماند. می‌توانید دوباره راهش دهید.',
  reactivate: 'فعال کردن دوباره',
  remove: 'حذف',
  removeTitle: name => `${isolated(name)} برای همیشه حذف شود؟`,
  removeHint: 'تنها کسی حذف می‌شود که هنوز هیچ کاری اینجا نکرده باشد.',
  addOperator: 'دعوت از کاربر',
  name: 'نام و نام خانوادگی',
  email: 'نشانی ایمیل',
  role: 'نقش',
  mayDo: {
    clerk: 'سفارش‌ها را می‌فروشد، پیدا می‌کند، چاپ و لغو می‌کند.',
    organizer: 'می‌فروشد، رویداد می‌سازد و پس از آغاز رویداد نیز لغو می‌کند.',
    admin: 'همه‌کار، از جمله در همین بخش.',
  },
  copyPassword: 'کپی گذرواژه',
  add: 'دعوت',
  added: (name, email) => `${isolated(name)} اکنون می‌تواند با ${isolated(email)} وارد شود.`,
  tellPassword: days =>
    `این گذرواژهٔ یک‌بارمصرف را همین حالا به او بدهید؛ تنها همین یک بار نمایش داده می‌شود. تا ${number(days)} روز معتبر است و هنگام ورود باید عوض شود.`,
  done: 'انجام شد',
  roles,
};
