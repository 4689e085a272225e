import type { list as en } from '../../en/events/list.ts';
import { isolated } from '../../isolated.ts';
import type { Sentences } from '../../shape.ts';
import { number } from '../counted.ts';

export const list: Sentences<typeof en> = {
  search: 'جست‌وجوی رویداد با عنوان، مکان یا هنرمند',
  searchHint: 'عنوان، مکان، هنرمند',
  show: 'کدام رویدادها نشان داده شوند',
  filters: {
    upcoming: 'پیش رو',
    all: 'همه',
    drafts: 'پیش‌نویس',
    past: 'گذشته',
    cancelled: 'لغوشده',
  },
  list: 'رویدادها',
  newEvent: 'رویداد تازه',
  previous: 'رویداد قبلی',
  next: 'رویداد بعدی',
  toList: 'بازگشت به فهرست',
  openForm: 'ویرایش رویداد',
  noMore: 'رویداد دیگری نیست',
  status: {
    draft: 'پیش‌نویس',
    published: 'در حال فروش',
    postponed: 'به تعویق افتاده',
    cancelled: 'لغوشده',
    begun: 'آغازشده',
  },
  ofCapacity: capacity => `از ${number(capacity)}`,
  priceFrom: price => `از ${isolated(price)}`,
  noClasses: 'هنوز نوع بلیتی ندارد',
  unsavedHere: 'تغییرات ذخیره‌نشده',

  none: {
    upcoming: 'رویدادی در پیش نیست',
    all: 'هنوز رویدادی نیست',
    drafts: 'پیش‌نویسی نیست',
    past: 'رویداد گذشته‌ای نیست',
    cancelled: 'رویداد لغوشده‌ای نیست',
  },
  firstStep: 'برنامهٔ فروش را بچینید',
  firstStepHint:
    'هر رویداد زمان و مکان، انواع بلیت، قیمت و ظرفیت خود را دارد. پس از انتشار، همهٔ گیشه‌ها بلیت آن را می‌فروشند.',
  nothingFound: typed => `برای «${isolated(typed)}» چیزی پیدا نشد`,
  nothingFoundHint:
    'جست‌وجو در عنوان، مکان، نام هنرمندان و دسته‌ها انجام می‌شود و روز و قیمت را هم می‌شناسد.',
  searchAll: 'جست‌وجو در همهٔ رویدادها',

  ofAnother: 'رویداد برگزارکنندهٔ دیگر',
  ofAnotherHint:
    'می‌توانید بلیت آن را بفروشید. تغییر آن با برگزارکنندهٔ آن است یا کسی که همهٔ رویدادها را مدیریت می‌کند.',
};
