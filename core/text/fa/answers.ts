import { busyOf } from '../busy-of.ts';
import { isolated } from '../isolated.ts';
import type { AnswerSentences } from '../shape.ts';
import { faults } from './answers/faults.ts';
import { notHandedOver } from './answers/not-handed-over.ts';
import { refusals } from './answers/refusals.ts';
import { database } from './database.ts';

export const answers: AnswerSentences = {
  refusals,
  faults,
  notHandedOver,
  busy: {
    ...busyOf(database, 'چیزی تغییر نکرد.'),
    locked: 'فرد دیگری هم‌اکنون همین مورد را تغییر می‌دهد. چیزی تغییر نکرد؛ دوباره تلاش کنید.',
    timeout: 'بیش از اندازه طول کشید و متوقف شد. چیزی تغییر نکرد؛ دوباره تلاش کنید.',
    conflict: 'فرد دیگری هم‌زمان همین مورد را تغییر داد. چیزی تغییر نکرد؛ دوباره تلاش کنید.',
    diskFull: 'دیسک پایگاه داده پر است. چیزی تغییر نکرد؛ فضایی آزاد کنید و دوباره تلاش کنید.',
    unreachable: 'اکنون ارتباط برقرار نیست. نوشته‌های شما محفوظ است؛ دوباره تلاش کنید.',
  },
  defect: incident =>
    incident === null
      ? 'در این پنجره خطایی رخ داد. آنچه ذخیره شده محفوظ است. دوباره تلاش کنید یا صفحه را تازه کنید.'
      : `خطایی از سوی برنامه رخ داد. چیزی تغییر نکرد. شمارهٔ خطا در گزارش: ${isolated(incident)}`,
  invalid: 'برخی بخش‌ها درست نیست. بخش‌های نشان‌دار را ببینید.',
};
