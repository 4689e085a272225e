import type { moneyBack as en } from '../../en/orders/money-back.ts';
import { isolated } from '../../isolated.ts';
import type { Sentences } from '../../shape.ts';
import { number } from '../counted.ts';

export const moneyBack: Sentences<typeof en> = {
  cancelTicketsAsk: 'لغو بلیت‌ها…',
  cancelTickets: 'لغو بلیت‌ها',
  cancelTicketsTitle: code => `لغو بلیت‌های ${isolated(code)}`,
  whichTickets: 'کدام بلیت‌ها',
  allTickets: n => `همهٔ ${number(n)} بلیت`,
  ticketAt: n => `بلیت ${number(n)}`,
  chooseTickets: 'نخست بلیت‌ها را انتخاب کنید: کلید فاصله تیک می‌زند و پیکان‌ها به بعدی می‌روند.',
  feeField: 'کارمزدی که نگه داشته می‌شود',
  feeHint: 'برای کارمزد معمول خالی بگذارید.',
  noFee: 'بدون کارمزد',
  feeKept: amount => `${isolated(amount)} کارمزد نگه داشته می‌شود`,
  effect: 'چه می‌شود',
  otherWay: 'از راه دیگری پس بدهید…',
  asItCame: 'به همان روش پرداخت',
  howBack: 'پول چگونه برمی‌گردد',
  allOfIt: 'همه',
  allByMethod: method => `همه: ${method}`,
  sumRight: amount => `روی هم ${isolated(amount)}، همان که باید باشد.`,
  sumWrong: (must, is) => `روی هم ${isolated(is)}؛ باید ${isolated(must)} شود.`,
  sumMust: must => `جمع این مبلغ‌ها باید ${isolated(must)} شود.`,
  giveMoneyBackAsk: 'پس دادن پول…',
  giveMoneyBack: 'پس دادن پول',
  giveMoneyBackTitle: code => `پس دادن پول سفارش ${isolated(code)}`,
  giveBackAmount: amount => `پس دادن ${isolated(amount)}`,
  amountBack: 'چه مبلغی برمی‌گردد',
  costAfter: (n, before, after) =>
    `${number(n)} بلیت: پیش از این ${isolated(before)}، پس از آن ${isolated(after)}.`,
  costOnly: (n, most) => `بهای ${number(n)} بلیت ${isolated(most)} است و بیش از آن برنمی‌گردد.`,
  staysValid: 'بلیت‌ها معتبر می‌مانند. این کار برگشت‌پذیر نیست.',
  wasAllowed: 'ثبت شد. بلیت‌ها معتبر می‌مانند.',
  reasonsAllowed: {
    late: 'آغاز با تأخیر',
    view: 'دید محدود',
    shorter: 'بخشی از برنامه اجرا نشد',
    goodwill: 'دلجویی از مشتری',
  },
};
