import { count } from '../../../format/numbers.ts';
import { isolated } from '../../isolated.ts';

/** Hours and minutes, as short as a card wants them. */
const duration = (minutes: number) =>
  [
    ...(minutes >= 60 ? [`${count('en', Math.floor(minutes / 60))} h`] : []),
    ...(minutes % 60 > 0 ? [`${count('en', minutes % 60)} min`] : []),
  ].join(' ');

export const board = {
  nextEvents: 'Next events',
  toBoard: 'All events',
  open: (title: string) => `Open ${isolated(title)}`,
  opens: (title: string) => `opens ${isolated(title)}`,
  /** Below nothing once it has begun. */
  startsIn: (minutes: number) => {
    if (minutes === 0) return 'starts now';
    return minutes > 0 ? `in ${duration(minutes)}` : `began ${duration(-minutes)} ago`;
  },
  lastSales: 'Last sales',
};
