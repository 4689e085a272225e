import type { exchanging as en } from '../../en/orders/exchanging.ts';
import { isolated } from '../../isolated.ts';
import type { Sentences } from '../../shape.ts';
import { number } from '../counted.ts';

export const exchanging: Sentences<typeof en> = {
  exchangeAsk: 'تعویض بلیت‌ها…',
  exchange: 'تعویض بلیت‌ها',
  exchangeTitle: code => `تعویض بلیت‌های ${isolated(code)}`,
  whichGoBack: 'کدام بلیت‌ها برمی‌گردند',
  insteadTitle: 'چه بلیتی به جای آن‌ها',
  anotherEvent: 'رویدادی دیگر…',
  keepEvent: 'همین رویداد بماند',
  chooseInstead: 'بگویید چند بلیت به جای آن‌ها: عدد بنویسید یا از پیکان‌ها استفاده کنید.',
  leftNow: n =>
    n === 0 ? 'تمام شده است. چیزی تعویض نشد.' : `تنها ${number(n)} جا مانده است. چیزی تعویض نشد.`,
  eventInOtherCurrency:
    'واحد پول آن رویداد دیگر است. این بلیت‌ها را لغو کنید و آن‌ها را در سفارشی تازه بفروشید.',
  placesTaken: (n, what, event) =>
    `${number(n)} جا گرفته می‌شود: ${isolated(what)}، ${isolated(event)}`,
  differenceToTake: 'تفاوت دریافتی',
  differenceToGive: 'تفاوت پرداختی به مشتری',
  differenceRounded: (handed, exact) =>
    `پرداختی به مشتری: ${isolated(handed)} (گردشده از ${isolated(exact)})`,
  noDifference: 'بدون تفاوت',
  returnedStop: 'بلیت‌هایی که برمی‌گردند، بی‌درنگ در ورودی از کار می‌افتند.',
  mayNotGiveBack: 'شما اجازهٔ پس دادن پول ندارید. بلیت‌هایی هم‌بها یا گران‌تر انتخاب کنید.',
  exchangeTaking: (n, amount) => `تعویض ${number(n)} بلیت و دریافت ${isolated(amount)}`,
  exchangeGiving: (n, amount) => `تعویض ${number(n)} بلیت و پس دادن ${isolated(amount)}`,
  exchangeEven: n => `تعویض ${number(n)} بلیت`,
  openAndExchange: 'باز کردن شیفت و تعویض',
  newTicketsFor: 'بلیت‌های تازه برای چه کسانی است',
  newTicket: (n, what) => `بلیت تازهٔ ${number(n)}: ${isolated(what)}`,
  movesAlong: who => `${isolated(who)} همراه آن می‌آید`,
  nameFirst: 'این بلیت هنوز نام می‌خواهد.',
  idFirst: 'این بلیت هنوز شمارهٔ شناسایی می‌خواهد.',
  proofSeen: 'دیدید؟ کلید فاصله، Enter یا لمس آن را تیک می‌زند.',
  wasExchanged: n => `تعویض شد. ${number(n)} بلیت تازه آمادهٔ چاپ است. بلیت‌های قدیمی را پس بگیرید.`,
  wasTaken: {
    cash: amount => `${isolated(amount)} نقد دریافت شد`,
    card: amount => `${isolated(amount)} با کارت دریافت شد`,
    transfer: amount => `${isolated(amount)} با حوالهٔ بانکی دریافت شد`,
    other: (amount, name = '') => `${isolated(amount)} با ${isolated(name)} دریافت شد`,
    complimentary: amount => `${isolated(amount)} رایگان`,
  },
  changeToGive: amount => `باقی پول را بدهید: ${isolated(amount)}`,
};
