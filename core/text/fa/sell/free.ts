import type { free as en } from '../../en/sell/free.ts';
import { isolated } from '../../isolated.ts';
import type { Sentences } from '../../shape.ts';

export const free: Sentences<typeof en> = {
  free: {
    ask: 'مهمان ما…',
    formOf: whose => `مهمان ما: ${whose}`,
    give: 'رایگان بدهید',
    reason: reason => `مهمان ما: ${isolated(reason)}`,
    reasons: {
      press: 'خبرنگار',
      artist: 'مهمان هنرمند',
      sponsor: 'حامی برنامه',
      companion: 'همراه',
      prize: 'جایزه',
    },
  },
};
