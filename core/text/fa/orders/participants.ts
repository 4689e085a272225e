import { count } from '../../../format/numbers.ts';
import type { participants as en } from '../../en/orders/participants.ts';
import { isolated } from '../../isolated.ts';
import type { Sentences } from '../../shape.ts';

export const participants: Sentences<typeof en> = {
  reveal: 'نشان دادن شماره',
  revealOf: who => `نشان دادن شمارهٔ شناسایی ${isolated(who)}`,
  changeOf: who => `تغییر شرکت‌کننده: ${isolated(who)}`,
  changeParticipant: 'تغییر شرکت‌کننده',
  saveParticipant: 'ذخیرهٔ تغییر',
  participantChanged: 'مشخصات شرکت‌کننده تغییر کرد.',
  masksAgain: seconds => `پس از ${count('fa', seconds)} ثانیه دوباره پوشیده می‌شود.`,
  revealHint: 'در دفتر وقایع می‌ماند که چه کسی، کی و چرا آن را دید؛ خود شماره نه.',
  changeHint:
    'در دفتر وقایع می‌ماند که چه کسی، کی و چرا آن را تغییر داد؛ نام‌ها و شماره‌ها نه. بلیتی که پیش‌تر چاپ شده نام پیشین را دارد.',
  reasonsReveal: {
    door: 'کنترل ورودی',
    customer: 'درخواست مشتری',
    authority: 'درخواست مرجع قانونی',
  },
  reasonsChange: { spelling: 'غلط املایی', other: 'کس دیگری می‌آید', wrongId: 'شمارهٔ نادرست' },
};
