import { count } from '../../format/numbers.ts';
import type { participants as en } from '../en/participants.ts';
import { isolated } from '../isolated.ts';
import type { Sentences } from '../shape.ts';
import { ids } from './counted.ts';

/** What is kept about people, and how it goes. */
export const participants: Sentences<typeof en> = {
  privacy: 'شماره‌های شناسایی',
  privacyHint:
    'چندی پس از رویداد، شماره‌های شناسایی نابود می‌شوند. یک روز پیش از آن اینجا اعلام می‌شود و می‌توان آن را متوقف کرد. نام‌ها و سفارش‌ها می‌مانند.',
  keptFor: 'نگهداری پس از رویداد',
  days: n => `${count('fa', n)} روز`,
  idsDue: 'رویدادهایی که زمانشان گذشته',
  noIdsDue: 'هیچ شماره‌ای',
  ids,
  goes: when => `زمان نابودی: ${when}`,
  notAnnounced: 'هنوز اعلام نشده',
  stopped: reason => `متوقف شد: ${isolated(reason)}`,
  stop: 'توقف',
  stopFor: title => `توقف: ${isolated(title)}`,
  stopIds: 'نگه داشتن این شماره‌ها',
  resume: 'از سر گرفتن',
  resumeFor: title => `از سر گرفتن: ${isolated(title)}`,
  resumeIds: 'اعلام دوباره',
  resumeHint: 'یک روز پس از آن نابود می‌شوند.',
  stopHint: 'تا کسی آن را از سر نگیرد می‌مانند.',
  heldBack: {
    clocksDiffer:
      'چیزی نابود نمی‌شود: ساعت این رایانه و ساعت پایگاه داده یکی نیستند. آن‌ها را درست کنید.',
    journalAhead:
      'چیزی نابود نمی‌شود: دفتر وقایع با ساعتی نوشته شده که جلو بوده است. تاریخ این رایانه و پایگاه داده را بررسی کنید.',
    nobodyWorked:
      'تا کسی دو روز اینجا کار نکرده باشد چیزی نابود نمی‌شود. اگر کار کرده‌اید، تاریخ را بررسی کنید.',
  },
  person: 'داده‌های یک شخص',
  personHint:
    'هر کس بپرسد می‌تواند همهٔ آنچه دربارهٔ او نگه می‌داریم ببیند و پس از رویداد بخواهد پاک شود.',
  whoAsks: 'نام کامل، PESEL، ایمیل یا تلفن',
  findPerson: 'جست‌وجو',
  nobodyFound: 'دربارهٔ این شخص چیزی نگه نمی‌داریم.',
  keptAbout: 'داده‌های این شخص',
  stillNeeded: 'هنگام ورود لازم است',
  handOut: 'ذخیرهٔ همه (JSON)',
  handedOut: 'ذخیره شد. تنها به همان شخص بدهید و سپس پرونده را پاک کنید.',
  erase: n => (n === 0 ? 'پاک کردن' : `پاک کردن ${count('fa', n)} مورد`),
  erased: n => `${count('fa', n)} مورد پاک شد.`,
};
