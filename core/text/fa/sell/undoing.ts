import type { Way } from '../../../contract/payments.ts';
import type { undoing as en } from '../../en/sell/undoing.ts';
import { isolated } from '../../isolated.ts';
import type { Sentences } from '../../shape.ts';
import { tickets } from '../counted.ts';

const ways = {
  cash: (amount: string) => `${isolated(amount)} نقد`,
  card: (amount: string) => `${isolated(amount)} به کارت`,
  transfer: (amount: string) => `${isolated(amount)} با حوالهٔ بانکی`,
  other: (amount: string, name = '') => `${isolated(amount)} با ${isolated(name)}`,
  complimentary: (amount: string) => isolated(amount),
};

interface Back extends Way {
  readonly amount: string;
}
const together = (back: readonly Back[]) =>
  back.map(({ method, name, amount }) => ways[method](amount, name)).join(' و ');

export const undoing: Sentences<typeof en> = {
  undo: {
    last: amount => `واگرداندن فروش آخر: ${isolated(amount)}`,
    ask: 'واگرداندن این فروش…',
    forAMinute: 'تا یک دقیقه پس از فروش.',
    title: 'فروش آخر واگردانده شود؟',
    confirm: (amount, back) =>
      back.length === 0
        ? `واگرداندن فروش ${isolated(amount)}`
        : `واگرداندن فروش ${isolated(amount)} – ${together(back)} پس بدهید`,
    takeTickets: 'بلیت‌هایی را که تحویل داده‌اید پس بگیرید؛ از همین لحظه جلوی در کار نمی‌کنند.',
    keep: 'فروش بماند',
    stands: 'فروش برقرار است',
    leave: 'بازگشت',
    showOrder: 'نمایش سفارش',
    cashBack: 'پول نقدی که باید پس بدهید',
    done: (back, n) =>
      [
        'فروش واگردانده شد.',
        back.length > 0 && n > 0 && `${together(back)} پس بدهید و ${tickets(n)} را پس بگیرید.`,
        back.length > 0 && n === 0 && `${together(back)} پس بدهید.`,
        back.length === 0 && n > 0 && `${tickets(n)} را پس بگیرید.`,
      ]
        .filter(Boolean)
        .join(' '),
  },
};
