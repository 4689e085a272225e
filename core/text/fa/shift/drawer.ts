import type { drawer as en } from '../../en/shift/drawer.ts';
import { isolated } from '../../isolated.ts';
import type { Sentences } from '../../shape.ts';

export const drawer: Sentences<typeof en> = {
  thisDrawer: 'این صندوق',
  states: { open: 'باز', counting: 'در حال شمارش', closed: 'بسته' },
  openSince: (when, who) => `شیفت از ${isolated(when)} باز است · ${isolated(who)}`,
  countingSince: (when, who) => `در حال شمارش؛ شیفت از ${isolated(when)} · ${isolated(who)}`,
  noneOpen: 'شیفتی باز نیست',
  openedBy: (when, who) => `از ${isolated(when)} · ${isolated(who)}`,

  openTitle: 'در این صندوق شیفتی باز نیست',
  openHint:
    'شیفت از موجودی آغاز تا شمارش یک صندوق است. پول نقد تنها در شیفت باز گرفته و پس داده می‌شود؛ کارت بدون آن هم کار می‌کند.',
  mayNotOpen: 'از کسی که اجازهٔ باز کردن شیفت دارد کمک بگیرید.',
  float: 'پول نقد کنونی صندوق',
  floatHint: 'آنچه شیفت پیش گذاشته را بشمارید؛ اگر صندوق خالی است ۰',
  floatMissing: 'موجودی صندوق را بنویسید؛ اگر خالی است ۰.',
  open: 'باز کردن شیفت',
  openAndTake: amount => `باز کردن شیفت و دریافت ${isolated(amount)}`,
  opened: 'شیفت باز است.',

  cash: 'پول نقد صندوق',
  cashHidden: 'به کسی که می‌شمارد نشان داده نمی‌شود',
  ofOther: 'این شیفت را کس دیگری باز کرده است: کسی آن را می‌شمارد که شیفت دیگران را می‌بیند.',
  acts: {
    payIn: 'واریز',
    payOut: 'برداشت',
    drop: 'به گاوصندوق',
    openDrawer: 'باز کردن کشو',
  },
  actsOf: {
    payIn: amount => `واریز ${isolated(amount)}`,
    payOut: amount => `برداشت ${isolated(amount)}`,
    drop: amount => `بردن ${isolated(amount)} به گاوصندوق`,
  },
  usual: {
    payIn: ['پول خرد از بانک', 'پول خرد از گاوصندوق'],
    payOut: ['لوازم اداری', 'پیک', 'پول خرد برای گیشهٔ دیگر'],
    drop: ['موجودی زیاد صندوق', 'تحویل به بانک'],
    openDrawer: ['خرد کردن پول مشتری', 'شمارش میان روز'],
  },
  done: {
    payIn: amount => `${isolated(amount)} واریز شد.`,
    payOut: amount => `${isolated(amount)} برداشت شد.`,
    drop: amount => `${isolated(amount)} به گاوصندوق برده شد.`,
    openDrawer: 'می‌توانید کشو را باز کنید: در دفتر وقایع ثبت شد.',
  },
  amountMissing: 'مبلغی بیش از صفر بنویسید.',
  moved: 'جابه‌جایی‌های نقدی این شیفت',
  noneMoved: 'در این شیفت هنوز چیزی نیست.',
  takeBack: 'برگرداندن',
  takeBackOf: (what, amount) => `برگرداندن: ${isolated(what)}، ${isolated(amount)}`,
  takenBack: 'برگردانده شد',
  usualMistakes: ['دو بار ثبت شد', 'مبلغ نادرست'],
};
