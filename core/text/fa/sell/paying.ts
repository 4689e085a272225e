import { count } from '../../../format/numbers.ts';
import type { paying as en } from '../../en/sell/paying.ts';
import { isolated } from '../../isolated.ts';
import type { Sentences } from '../../shape.ts';
import { tickets } from '../counted.ts';

const listed = (proofs: readonly { readonly name: string; readonly tickets: number | null }[]) =>
  proofs
    .map(({ name, tickets: n }) => `${isolated(name)}${n === null ? '' : ` (${count('fa', n)})`}`)
    .join('، ');

export const paying: Sentences<typeof en> = {
  toPay: 'قابل پرداخت',
  method: 'روش پرداخت',
  methods: {
    cash: 'نقدی',
    card: 'کارت',
    transfer: 'انتقال بانکی',
    other: 'روش دیگر',
    complimentary: 'رایگان',
  },
  tooSoon: 'اینتر مبلغ دقیق را نقدی دریافت می‌کند. یک بار دیگر بزنید.',
  onlyPart: (amount, keys) =>
    `${isolated(amount)} همهٔ مبلغ نیست. ${isolated(keys)} آن را به‌عنوان بخشی از پرداخت دریافت می‌کند.`,
  early: 'سفارش هنوز کامل نبود و پرداختی ثبت نشد. مبلغ را ببینید و دوباره دریافت کنید.',
  given: 'مبلغ دریافتی',
  amount: 'مبلغ',
  reference: 'شمارهٔ پیگیری (می‌تواند خالی بماند)',
  quickAmounts: 'مبلغ‌های معمول',
  exact: 'بدون باقی',
  change: 'باقی پول',
  noChange: 'بدون باقی پول',
  stillMissing: 'هنوز کم است',
  toPayInCash: (due, exact) => `پرداخت نقدی: ${isolated(due)} (گردشده از ${isolated(exact)})`,
  noCoins: 'برای این مبلغ سکه‌ای نیست؛ نزدیک‌ترین مبلغ',
  nobodyGives: 'پول نقد برای این سفارش بیش از اندازه است؛ حداکثر',
  atMost: 'اینجا باقی پول داده نمی‌شود؛ حداکثر',
  parts: 'پرداخت چندبخشی',
  remaining: 'مانده',
  removePart: method => `حذف بخش: ${method}`,
  addPart: 'دریافت این مبلغ به‌عنوان یک بخش',
  takePart: amount => `دریافت ${isolated(amount)} به‌عنوان بخشی از پرداخت`,
  take: amount => `دریافت ${isolated(amount)}`,
  giveFree: n => `تحویل رایگان ${tickets(n)}`,
  checkProofs: proofs => `بررسی کنید: ${listed(proofs)}`,
  checkProofsKeys:
    'دیدید؟ کلید فاصله یا لمس آن را تیک می‌زند و Enter هم تیک می‌زند و هم پول را می‌گیرد.',
  backToOrder: 'بازگشت به بلیت‌ها',

  sold: 'فروخته شد',
  soldTickets: n => `${tickets(n)} فروخته شد`,
  soldElsewhere: 'این سفارش پیش‌تر فروخته شده است',
  soldElsewhereHint: 'برای آن پولی نگیرید و اینجا پولی پس ندهید.',
  code: 'کد سفارش',
  giveBack: 'باقی پول مشتری',
  ways: { print: 'چاپ', open: 'باز کردن', save: 'ذخیرهٔ PDF' },
  handedOver: {
    print: 'بلیت‌ها برای چاپگر فرستاده شد.',
    open: 'بلیت‌ها در پنجرهٔ دیگری باز شد.',
    save: 'ذخیره شد:',
  },
  nextCustomer: 'مشتری بعدی',
  anyKey: 'با نوشتن، جست‌وجوی بعدی آغاز می‌شود.',
};
