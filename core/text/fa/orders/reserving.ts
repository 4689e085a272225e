import type { reserving as en } from '../../en/orders/reserving.ts';
import { isolated } from '../../isolated.ts';
import type { Sentences } from '../../shape.ts';
import { number, places, tickets } from '../counted.ts';

const before = (minutes: number): string => {
  if (minutes >= 1_440 && minutes % 1_440 === 0) return `${number(minutes / 1_440)} روز`;
  return minutes >= 60 && minutes % 60 === 0
    ? `${number(minutes / 60)} ساعت`
    : `${number(minutes)} دقیقه`;
};

export const reserving: Sentences<typeof en> = {
  reserving: {
    ask: 'رزرو برای بعد…',
    title: 'رزرو جاها برای بعد',
    reserve: n => `رزرو ${places(n)}`,
    reserved: 'رزرو شد',
    next: 'برای یافتن رویداد مشتری بعدی تایپ کنید.',
    keepUntil: 'جاها نگه داشته شود تا',
    beforeStart: minutes => (minutes === 0 ? 'آغاز رویداد' : `${before(minutes)} پیش از آغاز`),
    anotherTime: 'زمانی دیگر…',
    byTransfer: 'پرداخت با حوالهٔ بانکی تا آن زمان',
    byTransferHint: 'تا ثبت پول، در «در انتظار حواله» می‌ماند.',
    kept: (n, name, until) =>
      name === ''
        ? `${places(n)} تا ${isolated(until)} نگه داشته می‌شود.`
        : `${places(n)} برای ${isolated(name)} تا ${isolated(until)} نگه داشته می‌شود.`,
    transferOf: (amount, code) =>
      `مبلغ حواله ${isolated(amount)} است و ${isolated(code)} در شرح آن نوشته می‌شود.`,
    notSaved: 'آنچه برای یک شرکت‌کننده نوشته‌اید ذخیره نشده است. نخست کاملش کنید یا پاکش کنید.',
    filters: { reserved: 'رزروشده', transfer: 'در انتظار حواله' },
    until: moment => `رزرو تا ${isolated(moment)}`,
    transferUntil: moment => `حواله تا ${isolated(moment)}`,
    lapsed: 'مهلت رزرو گذشت',
    transferMissed: 'حواله به‌موقع نرسید',
    lapsedHint: 'کسی به‌موقع نیامد. جاها دوباره فروخته می‌شود.',
    transferMissedHint: 'پولی به‌موقع ثبت نشد. جاها دوباره فروخته می‌شود.',
    tooLate:
      'اگر پول دیرتر رسید: اگر جا هنوز هست، در بخش فروش دوباره رزرو کنید و آن را همان‌جا به‌صورت حوالهٔ بانکی ثبت کنید؛ وگرنه پول را برگردانید.',
    pickUp: 'تحویل رزرو',
    changeAsk: 'تغییر مهلت…',
    changeTitle: code => `${isolated(code)} تا کی نگه داشته شود؟`,
    change: 'نگه‌داشتن جاها تا آن زمان',
    changed: 'مهلت تغییر کرد.',
    arrivedAsk: 'حواله رسید…',
    arrivedTitle: code => `حوالهٔ ${isolated(code)} رسیده است`,
    arrivedHint: 'به‌عنوان حوالهٔ بانکی ثبت می‌شود و به هیچ صندوق و شیفتی تعلق ندارد.',
    reference: 'شمارهٔ پیگیری حواله (اختیاری)',
    proofsSeen: proofs => `دیده شد: ${proofs.map(isolated).join('، ')}`,
    book: (amount, n) => `ثبت ${isolated(amount)} و فروش ${tickets(n)}`,
    booked: 'ثبت شد. بلیت‌ها فروخته شد.',
    reasons: { mind: 'نمی‌آید', another: 'تاریخی دیگر', mistake: 'اشتباه در رزرو' },
  },
};
