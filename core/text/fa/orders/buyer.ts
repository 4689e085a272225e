import type { buyer as en } from '../../en/orders/buyer.ts';
import { isolated } from '../../isolated.ts';
import type { Sentences } from '../../shape.ts';

export const buyer: Sentences<typeof en> = {
  buyer: {
    title: 'خریدار و یادداشت',
    name: 'نام یا شرکت',
    taxId: 'شناسهٔ مالیاتی',
    phone: 'تلفن',
    email: 'ایمیل',
    note: 'یادداشت',
    none: 'بدون خریدار و یادداشت',
    edit: 'ویرایش',
    add: 'افزودن',
    save: 'ذخیرهٔ خریدار و یادداشت',
    saved: 'خریدار و یادداشت ذخیره شد',
    meanwhile: who => `در این میان ${isolated(who)} تغییری ذخیره کرده است. اکنون چنین است:`,
    meanwhileHint: 'آنچه نوشته‌اید همین‌جاست. برای جایگزین کردن، دوباره ذخیره کنید.',
  },
};
