import type { Order } from '../../../../core/contract/order.ts';
import { emptyTill } from '../../../ui/pay/till.ts';
import type { Common } from './common.ts';
import type {
  Charging,
  Holding,
  Idle,
  InHand,
  Lapsed,
  Paying,
  Sale,
  Taking,
  Wishing,
  WithOrder,
  WithWish,
} from './sale.ts';
import { begunAnew, noUndo } from './undo.ts';
import type { Wish } from './wanted.ts';

/** A window that has not sold anything yet. */
export const nothingSold: Idle = {
  stage: 'idle',
  eventId: null,
  search: '',
  focus: { on: '', turn: 0 },
  made: 0,
  handled: [],
  undo: noUndo,
  notes: {},
  problem: null,
  call: null,
  drafts: {},
  reserved: null,
};

/** What a sale takes along into whatever stage follows. */
export const commonOf = (sale: Common): Common => ({
  eventId: sale.eventId,
  search: sale.search,
  focus: sale.focus,
  made: sale.made,
  handled: sale.handled,
  undo: sale.undo,
  notes: sale.notes,
  problem: sale.problem,
  call: sale.call,
});

/** What it takes along while something is wanted. */
export const wishingOf = (sale: Wishing): Wishing => ({
  ...commonOf(sale),
  wish: sale.wish,
  drafts: sale.drafts,
  gifts: sale.gifts,
  saveDue: sale.saveDue,
  till: sale.till,
  early: sale.early,
});

/** What it takes along while an order is in hand. */
export const inHandOf = (sale: InHand): InHand => ({
  ...wishingOf(sale),
  order: sale.order,
  tickets: sale.tickets,
  stale: sale.stale,
});

/** An empty counter in the same place: what belongs to this customer is gone, the window's own stays. */
export const cleared = ({ eventId, search, focus, made, handled, undo }: Common): Idle => ({
  ...nothingSold,
  ...{ eventId, search, focus, made, handled, undo },
});

/** Somebody who wants this and has no order: the first hold is due, or nothing where nothing is wanted. */
export const withoutOrder = (sale: Wishing, toPay = false): Holding | Idle =>
  sale.wish.length === 0
    ? { ...commonOf(sale), stage: 'idle', drafts: sale.drafts, reserved: null }
    : { ...wishingOf(sale), stage: 'holding', hold: null, toPay };

/** The first wish of a customer: nothing is wanted yet, and what was typed before may come back. */
export const begun = (sale: Common, drafts: Idle['drafts']): Holding => ({
  ...commonOf(sale),
  undo: begunAnew(sale.undo),
  stage: 'holding',
  ...{ wish: [], drafts, gifts: {}, saveDue: false, till: emptyTill, early: false },
  ...{ hold: null, toPay: false },
});

/** Whether the database holds an order for this customer. */
export function hasOrder(sale: Sale): sale is WithOrder {
  switch (sale.stage) {
    case 'held':
    case 'releasing':
    case 'paying':
    case 'lapsed':
    case 'charging':
    case 'taking':
      return true;
    case 'idle':
    case 'released':
    case 'holding':
    case 'done':
      return false;
  }
}

/** Whether something is wanted, or was until just now and the database does not know it yet. */
export const hasWish = (sale: Sale): sale is WithWish => sale.stage === 'holding' || hasOrder(sale);

/** Whether the money is on the screen. */
export const isAtMoney = (sale: Sale): sale is Paying | Lapsed | Charging | Taking =>
  hasOrder(sale) && sale.stage !== 'held' && sale.stage !== 'releasing';

/** Whether money is on its way, by a payment or at a terminal: nothing else comes before that. */
export const isBeingPaid = ({ stage }: Sale): boolean => stage === 'taking' || stage === 'charging';

/** Whether the hold ran out while the money was counted. */
export const isLapsed = (sale: Sale): boolean =>
  sale.stage === 'lapsed' ||
  ((sale.stage === 'charging' || sale.stage === 'taking') && sale.lapsed);

/** Whether the database is busy or away, and the same command is being sent again. */
export const isWaiting = ({ call }: Common): boolean => call !== null && call.waiting !== null;

/** Whether the clerk is at the tickets and participants: not at the money, nor on the way to it. */
export const isAtTickets = (sale: Sale): boolean =>
  sale.stage === 'holding' ? !sale.toPay : !isAtMoney(sale) && sale.stage !== 'done';

/** The order that is held or sold; null while there is none. */
export const orderOf = (sale: Sale): Order | null =>
  sale.stage === 'done' || hasOrder(sale) ? sale.order : null;

/** What is wanted now. Of a released order nothing is. */
export const wishOf = (sale: Sale): Wish => (hasWish(sale) ? sale.wish : []);
