import { count } from '../../../format/numbers.ts';
import type { board as en } from '../../en/sell/board.ts';
import { isolated } from '../../isolated.ts';
import type { Sentences } from '../../shape.ts';

const duration = (minutes: number) =>
  [
    ...(minutes >= 60 ? [`${count('fa', Math.floor(minutes / 60))} ساعت`] : []),
    ...(minutes % 60 > 0 ? [`${count('fa', minutes % 60)} دقیقه`] : []),
  ].join(' و ');

export const board: Sentences<typeof en> = {
  nextEvents: 'رویدادهای پیش رو',
  toBoard: 'همهٔ رویدادها',
  open: title => `باز کردن ${isolated(title)}`,
  opens: title => `${isolated(title)} را باز می‌کند`,
  startsIn: minutes => {
    if (minutes === 0) return 'هم‌اکنون آغاز می‌شود';
    return minutes > 0 ? `تا آغاز: ${duration(minutes)}` : `آغاز: ${duration(-minutes)} پیش`;
  },
  lastSales: 'فروش‌های اخیر',
};
