import { large } from '../large-office.ts';
import type { SaleScale } from './holds.ts';
import type { LapseScale } from './lapses.ts';
import type { ListScale } from './lists.ts';
import type { LiveScale } from './live.ts';
import type { MoneyScale } from './money.ts';
import type { Pace } from './rounds.ts';
import type { WindowScale } from './window.ts';

/** How much of each part is measured. */
interface Scales {
  readonly holds: SaleScale;
  readonly agreement: Pace;
  readonly money: MoneyScale;
  readonly decay: Pace;
  readonly lapses: LapseScale;
  readonly sealing: { rounds: number; slice: number };
  readonly live: LiveScale;
  readonly lists: ListScale;
  readonly window: WindowScale;
}

/** What the figures in the documents come from. */
export const full: Scales = {
  holds: { clients: [1, 4, 16, 64], classes: [1, 20], delays: [0, 1], rounds: 3, slice: 1_200 },
  agreement: { clients: 16, rounds: 5, slice: 1_500 },
  money: {
    sale: { clients: 16, rounds: 5, slice: 1_500 },
    closing: { payments: [500, 5_000], rounds: 5 },
  },
  decay: { clients: 16, rounds: 5, slice: 2_000 },
  lapses: { many: 10_000, rounds: 3 },
  sealing: { rounds: 5, slice: 2_000 },
  live: { sales: 500, rounds: 5, slice: 3_000 },
  lists: { size: large, rounds: 5, slice: 1_000 },
  window: { starts: 3, holds: 20 },
};

/** Enough to see that everything still works and that nothing is far off. */
export const short: Scales = {
  holds: { clients: [16], classes: [1], delays: [0, 1], rounds: 3, slice: 300 },
  agreement: { clients: 16, rounds: 3, slice: 300 },
  money: {
    sale: { clients: 16, rounds: 3, slice: 300 },
    closing: { payments: [50, 500], rounds: 1 },
  },
  decay: { clients: 16, rounds: 3, slice: 300 },
  lapses: { many: 1_000, rounds: 1 },
  sealing: { rounds: 3, slice: 300 },
  live: { sales: 50, rounds: 3, slice: 300 },
  lists: { size: { ...large, events: 500, orders: 4_000 }, rounds: 3, slice: 150 },
  window: { starts: 1, holds: 3 },
};
