import { count } from '../../format/numbers.ts';
import type { participants as en } from '../en/participants.ts';
import type { Sentences } from '../shape.ts';
import { ids } from './counted.ts';

const pastEvents = (n: number) => `${count('fa', n)} رویداد گذشته`;

/** What is kept about people, and how it goes. */
export const participants: Sentences<typeof en> = {
  privacy: 'شماره‌های شناسایی',
  privacyHint:
    'چندی پس از رویداد، شماره‌های شناسایی در همهٔ گیشه‌ها نابود می‌شوند. نام‌ها و سفارش‌ها می‌مانند.',
  keptFor: 'نگهداری پس از رویداد',
  days: n => `${count('fa', n)} روز`,
  idsDue: 'زمانش گذشته',
  noIdsDue: 'هیچ شماره‌ای',
  wouldDestroy: (n, events) => `${ids(n)} از ${pastEvents(events)}`,
  destroyed: (n, events) => `نابود شد: ${ids(n)} از ${pastEvents(events)}`,
  destroy: n => `نابود کردن ${ids(n)}`,
  destroyIds: 'نابود کردن شماره‌ها',
  destroying: 'در حال نابود کردن شماره‌ها',
  person: 'داده‌های یک شخص',
  personHint:
    'هر کس بپرسد می‌تواند همهٔ آنچه دربارهٔ او نگه می‌داریم ببیند و پس از رویداد بخواهد پاک شود.',
  whoAsks: 'نام و نام خانوادگی یا PESEL',
  findPerson: 'جست‌وجو',
  nobodyFound: 'دربارهٔ این شخص چیزی نگه نمی‌داریم.',
  keptAbout: 'داده‌های این شخص',
  stillNeeded: 'هنگام ورود لازم است',
  handOut: 'ذخیرهٔ همه (JSON)',
  handedOut: 'ذخیره شد. تنها به همان شخص بدهید و سپس پرونده را پاک کنید.',
  erase: n => (n === 0 ? 'پاک کردن' : `پاک کردن نام و شماره از ${count('fa', n)} بلیت`),
  erased: n => `از ${count('fa', n)} بلیت پاک شد.`,
};
