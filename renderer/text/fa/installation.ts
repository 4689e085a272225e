import type { en } from '../en.ts';
import { isolated } from '../isolated.ts';
import { plural } from '../plural.ts';
import type { Sentences } from '../shape.ts';

const ids = (n: number) => plural('fa', n, { other: '# شمارهٔ شناسایی' });
const events = (n: number) => plural('fa', n, { other: '# رویداد' });

export const installation: Sentences<(typeof en)['installation']> = {
  recovery: 'رمز بازیابی',
  recoveryHint:
    'کلید شماره‌های شناسایی، روی کاغذ. اگر این رایانه از دست برود، با آن دوباره خوانده می‌شوند.',
  key: 'کلید این گیشه',
  onPaper: 'روی کاغذ',
  printed: 'چاپ شده',
  notPrinted: 'هنوز نه',
  offer:
    'اگر این رایانه از دست برود، بدون این کلید دیگر هیچ‌کس نمی‌تواند شماره‌های شناسایی را بخواند. یک بار آن را چاپ کنید و برگه را در جای قفل‌دار نگه دارید.',
  afterStart: 'در فرصتی آرام: در «نگهداری» رمز بازیابی را چاپ کنید و در جای قفل‌دار نگه دارید.',
  foreign: (n: number, m: number) =>
    `${ids(n)} از ${events(m)} اینجا خوانده نمی‌شود: با کلیدی ذخیره شده‌اند که این گیشه ندارد. اگر کلید گم شده است، آن را همین‌جا از روی برگه بازگردانید. اگر کلید گیشهٔ دیگری است، از آن گیشه پروندهٔ پیوستن بگیرید و اینجا با «${isolated('npm run maintenance -- read-enrolment')}» بخوانید. فروش در این میان ادامه دارد.`,
  yourPassword: 'گذرواژهٔ شما',
  showPassword: 'نمایش گذرواژه',
  passwordWrong: 'گذرواژه درست نیست.',
  cancel: 'بستن',
  printCode: 'چاپ رمز',
  print: 'چاپ',
  savePdf: 'ذخیره به شکل PDF',
  printedNow: 'برای چاپ فرستاده شد. برگه را در جای قفل‌دار نگه دارید، نه کنار نسخه‌های پشتیبان.',
  saved: (where: string) =>
    `ذخیره شد: ${isolated(where)}. آن را چاپ کنید و سپس پرونده را پاک کنید.`,
  nothingPrinted: 'چیزی چاپ نشد.',
  putBack: 'بازگرداندن کلید',
  code: 'رمز روی برگه',
  codeHint: 'چهار سطر. بزرگی و کوچکی حرف‌ها، خط تیره و فاصله اهمیتی ندارد.',
  codeMissing: 'چهار سطر روی برگه را بنویسید.',
  restored: {
    current: 'این کلید دوباره کلید کنونی است.',
    former: 'این کلید در کنار کلید کنونی، که در حال استفاده است، نگه داشته شد.',
    known: 'این کلید از پیش اینجاست. چیزی تغییر نکرد.',
  },
  another: 'گیشهٔ دیگر',
  anotherHint:
    'پرونده‌ای که رایانهٔ دیگری با آن به این گیشه می‌پیوندد: نشانی، گواهی و کلید، بسته با عبارت رمز.',
  server: 'سرور',
  onlyShared: 'پایگاه داده درون همین رایانه است و گیشهٔ دیگری به آن دسترسی ندارد.',
  onlySharedTodo:
    'برای فروش در چند گیشه، سرور PostgreSQL لازم است؛ Rowlock را با نشانی آن راه بیندازید. راهنما در بخش «A shared server» روش آن را می‌گوید.',
  letJoin: 'پیوستن گیشهٔ دیگر',
  passphrase: 'عبارت رمز پرونده',
  passphraseHint: 'دست‌کم ۱۲ نویسه؛ چند واژه بهترین است.',
  passphraseAgain: 'تکرار عبارت رمز',
  passphrasesDiffer: 'این دو یکی نیستند.',
  showPassphrase: 'نمایش عبارت رمز',
  writeFile: 'نوشتن پرونده',
  written: (where: string) =>
    `نوشته شد: ${isolated(where)}. آن را به گیشهٔ دیگر ببرید، عبارت رمز را از راه دیگری بگویید و سپس پرونده را از بین ببرید.`,
  nothingWritten: 'چیزی نوشته نشد.',
  joinInstead: 'پیوستن به گیشه‌ای که هست',
  startInstead: 'راه‌اندازی گیشهٔ تازه',
  joinTitle: 'پیوستن به یک گیشه',
  joinHint:
    'در گیشه‌ای که کار می‌کند، کسی برای شما پرونده‌ای می‌نویسد: در «نگهداری»، «پیوستن گیشهٔ دیگر».',
  file: 'پروندهٔ گیشهٔ دیگر',
  chooseFile: 'برگزیدن پرونده',
  fileMissing: 'نخست پرونده را برگزینید.',
  fileTooBig: 'این پرونده بزرگ‌تر از آن است که پروندهٔ درست باشد.',
  join: 'پیوستن',
  joined: (where: string) => `پیوست. در حال اتصال به ${isolated(where)} …`,
};
