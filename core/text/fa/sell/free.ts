import type { free as en } from '../../en/sell/free.ts';
import { isolated } from '../../isolated.ts';
import type { Sentences } from '../../shape.ts';
import { number } from '../counted.ts';

export const free: Sentences<typeof en> = {
  free: {
    ask: 'مهمان ما…',
    formOf: whose => `مهمان ما: ${whose}`,
    give: 'رایگان بدهید',
    reason: reason => `مهمان ما: ${isolated(reason)}`,
    notAgain: n =>
      `${number(n)} بلیت رایگان بود. شما اجازهٔ دادن بلیت رایگان ندارید: پس از رزرو دوباره به قیمت خودش حساب می‌شود.`,
    reasons: {
      press: 'خبرنگار',
      artist: 'مهمان هنرمند',
      sponsor: 'حامی برنامه',
      companion: 'همراه',
      prize: 'جایزه',
    },
  },
};
