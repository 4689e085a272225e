import type { training as en } from '../en/training.ts';
import { isolated } from '../isolated.ts';
import type { Sentences } from '../shape.ts';

export const training: Sentences<typeof en> = {
  word: 'آموزشی',
  explained: 'با خیال راحت تمرین کنید: هیچ‌چیز اینجا واقعی نیست و چیزی چاپ نمی‌شود.',
  practise: 'حالت آموزشی',
  practiseHint: 'با رویدادهای نمونه و پول فرضی. چیزی از آن به گیشهٔ واقعی نمی‌رسد.',
  leave: 'پایان آموزش',
  empty: 'پاک کردن آموزش',
  emptyTitle: 'آموزش پاک شود؟',
  emptyBody:
    'همهٔ سفارش‌ها، بلیت‌ها و شیفت‌های آموزش پاک می‌شوند و رویدادها و کاربران آن به حالت نخست بازمی‌گردند. به گیشهٔ واقعی دست نمی‌خورد.',
  emptying: 'در حال پاک کردن آموزش…',
  asUsual: 'ورود مانند گیشهٔ واقعی',
  chooseWho: 'انتخاب نقش',
  whoTitle: 'در چه نقشی تمرین می‌کنید؟',
  asPart: (role, name) => `${role}: ${isolated(name)}`,
};
