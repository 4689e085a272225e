import type { enrolment as en } from '../../en/keys/enrolment.ts';
import { isolated } from '../../isolated.ts';
import type { Sentences } from '../../shape.ts';

/** How other counters join: the file with the key in it. */
export const enrolment: Sentences<typeof en> = {
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
    'در گیشه‌ای که کار می‌کند، کسی برای شما پرونده‌ای می‌نویسد: در «مدیریت»، «گیشه‌ها»، «پیوستن گیشهٔ دیگر».',
  file: 'پروندهٔ گیشهٔ دیگر',
  chooseFile: 'برگزیدن پرونده',
  fileMissing: 'نخست پرونده را برگزینید.',
  fileTooBig: 'این پرونده بزرگ‌تر از آن است که پروندهٔ درست باشد.',
  join: 'پیوستن',
  joined: (where: string) => `پیوست. در حال اتصال به ${isolated(where)} …`,
};
