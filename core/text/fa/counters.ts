import type { counters as en } from '../en/counters.ts';
import { isolated } from '../isolated.ts';
import type { Sentences } from '../shape.ts';

export const counters: Sentences<typeof en> = {
  title: 'گیشه‌ها',
  hint: 'همهٔ گیشه‌های این پایگاه داده. گیشهٔ گم‌شده را از اینجا می‌توان بست.',
  name: 'نام گیشه',
  thisOne: 'همین گیشه',
  lastSeen: 'آخرین حضور:',
  actionsFor: name => `کارهای ممکن برای ${isolated(name)}`,
  rename: 'تغییر نام',
  lockOut: 'بستن گیشه',
  lockOutTitle: name => `${isolated(name)} بسته شود؟`,
  lockOutHint:
    'در کمتر از یک دقیقه دیگر هیچ کاری در آن انجام نمی‌شود و هرکس در آن وارد شده خارج می‌شود. رزروها تا پایان مهلتشان می‌ماند.',
  letIn: 'باز کردن دوباره',
  letInFirst: 'پذیرفتن',
  waiting: 'در انتظار پذیرش',
  locked: 'قفل‌شده',
  lockedOut: 'بسته‌شده',
};
