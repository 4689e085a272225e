import type { documents as en } from '../en/documents.ts';
import type { Sentences } from '../shape.ts';

/** What paper says in its own words; everything else on it is somebody's data. */
export const documents: Sentences<typeof en> = {
  marks: {
    demo: 'نمایشی – فاقد اعتبار',
    training: 'آموزشی – فاقد اعتبار',
  },
  tickets: {
    ticketClass: 'نوع بلیت',
    price: 'بها',
    free: 'رایگان',
    includingVat: rate => `با ${rate} مالیات بر ارزش افزوده`,
    participant: 'شرکت‌کننده',
    order: 'سفارش',
    ticket: 'بلیت',
    numberOf: (number, of) => `${number} از ${of}`,
    oneAdmission: 'معتبر برای یک بار ورود',
    copy: 'المثنی',
    documentTitle: orderCode => `بلیت‌های ${orderCode}`,
  },
  head: {
    title: 'آخرین مهر دفتر وقایع',
    purpose: 'این برگه را دور از رایانه نگه دارید؛ بریده شدن پایان دفتر را بعداً نشان می‌دهد.',
    seal: 'مهر',
    entries: 'موارد مهرشده',
    hash: '۶۴ نویسهٔ آن، از 0 تا 9 و a تا f',
    sealed: 'زمان مهر',
    key: 'امضا با کلید',
    counter: 'گیشهٔ مهرکننده',
    printed: 'زمان چاپ',
    printedBy: 'چاپ‌کننده',
    howToType: 'مدیریت، بررسی دفتر وقایع: شمارهٔ مهر، دونقطه و نویسه‌ها را سطر به سطر بنویسید.',
    documentTitle: seal => `دفتر وقایع، مهر ${seal}`,
  },
  recoveryCode: {
    title: 'رمز بازیابی',
    whatItIs:
      'اگر رایانه گم شود یا پوشهٔ داده‌هایش آسیب ببیند، گیشه با این رمز شماره‌های شناسایی ذخیره‌شده را می‌خواند. بدون آن، دیگر هیچ‌کس نمی‌تواند آن‌ها را بخواند.',
    code: 'رمز',
    codeHint: 'بزرگی و کوچکی حرف‌ها، خط تیره و فاصله اهمیتی ندارد. حرف‌های I، L، O و U در آن نیست.',
    key: 'نام کلید',
    printed: 'تاریخ چاپ',
    keepTitle: 'کجا نگه داشته شود',
    keep: [
      'در گاوصندوق یا جای قفل‌دار دیگری، دور از رایانه‌ها و نسخه‌های پشتیبان آن‌ها.',
      'از آن عکس نگیرید و آن را نفرستید: هر کس این برگه و رونوشتی از پایگاه داده را داشته باشد، همهٔ شماره‌های شناسایی را می‌خواند.',
    ],
    useTitle: 'هنگام نیاز',
    use: 'به عنوان مدیر وارد شوید، «مدیریت»، «کلیدها» را باز کنید و «بازگرداندن کلید» را برگزینید. یا در پایانه: npm run maintenance -- restore-key',
  },
};
