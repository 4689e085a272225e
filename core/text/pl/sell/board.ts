import { count } from '../../../format/numbers.ts';
import type { board as en } from '../../en/sell/board.ts';
import { isolated } from '../../isolated.ts';
import type { Sentences } from '../../shape.ts';

const duration = (minutes: number) =>
  [
    ...(minutes >= 60 ? [`${count('pl', Math.floor(minutes / 60))} godz.`] : []),
    ...(minutes % 60 > 0 ? [`${count('pl', minutes % 60)} min`] : []),
  ].join(' ');

export const board: Sentences<typeof en> = {
  nextEvents: 'Najbliższe wydarzenia',
  toBoard: 'Wydarzenia',
  open: title => `Otwórz: ${isolated(title)}`,
  opens: title => `otwiera: ${isolated(title)}`,
  startsIn: minutes => {
    if (minutes === 0) return 'właśnie się zaczyna';
    return minutes > 0 ? `za ${duration(minutes)}` : `trwa od ${duration(-minutes)}`;
  },
  lastSales: 'Ostatnia sprzedaż',
};
