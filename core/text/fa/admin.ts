import type { admin as en } from '../en/admin.ts';
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
  },
};
