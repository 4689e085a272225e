import type { publishing as en } from '../../en/events/publishing.ts';
import { isolated } from '../../isolated.ts';
import type { Sentences } from '../../shape.ts';
import { number } from '../counted.ts';

export const publishing: Sentences<typeof en> = {
  publish: 'انتشار',
  saveAndPublish: 'ذخیره و انتشار',
  publishEffect: 'بی‌درنگ در همهٔ گیشه‌ها به فروش می‌رسد',
  published: 'منتشر شد و در همهٔ گیشه‌ها به فروش می‌رسد',
  unpublish: 'توقف فروش',
  unpublishEffect: sold =>
    sold === 0
      ? 'فروش در همهٔ گیشه‌ها متوقف می‌شود'
      : `فروش متوقف می‌شود؛ ${number(sold)} بلیت فروخته‌شده معتبر می‌ماند`,
  unpublishQuestion: title => `فروش «${isolated(title)}» متوقف شود؟`,
  unpublishBody: (sold, held) =>
    [
      'تا انتشار دوباره، هیچ گیشه‌ای بلیت آن را نمی‌فروشد.',
      sold > 0 && `${number(sold)} بلیت فروخته‌شده معتبر می‌ماند.`,
      held > 0 && `${number(held)} جای رزروشده را هنوز می‌توان پرداخت کرد.`,
    ]
      .filter(Boolean)
      .join(' '),
  unpublishConfirm: 'توقف فروش در همهٔ گیشه‌ها',
  leaveOnSale: 'فروش ادامه یابد',
  unpublished: 'فروش متوقف شد',
};
