import { v7 } from 'uuid';
import { createStore } from 'zustand/vanilla';
import { CommandId, type OrderId } from '../../../../core/contract/ids.ts';
import type { Order } from '../../../../core/contract/order.ts';
import { refusalOf } from '../../../api/answers.ts';
import { type BuyerDraft, buyerDraftOf, changedBuyer, keepable } from '../../../ui/buyer/draft.ts';

type Seen = Pick<Order, 'id' | 'buyer' | 'note' | 'buyerVersion'>;

/** Buyer and note of the order in hand, as far as this window has typed them. */
export interface BuyerTyping {
  /** As the database had it last; null while no order was in hand. */
  readonly seen: Seen | null;
  readonly typed: Partial<BuyerDraft>;
  readonly state: 'untouched' | 'unsaved' | 'saving' | 'saved' | 'failed';
  /** Why the last attempt to save did not succeed. */
  readonly error: unknown;
}

export interface BuyerCall {
  readonly id: CommandId;
  readonly orderId: OrderId;
  readonly expectedVersion: number;
  readonly buyer: Partial<Record<'name' | 'phone' | 'email', string | null>>;
  readonly note?: string | null;
}

interface Calls {
  readonly save: (call: BuyerCall) => Promise<{ order: Order }>;
  readonly read: (orderId: OrderId) => Promise<{ order: Order }>;
}

/** Milliseconds without a key until what is typed is saved; as of participants. */
const typingPause = 400;

const isMeanwhile = (error: unknown) => refusalOf(error)?.code === 'CHANGED_MEANWHILE';

const nothing: BuyerTyping = { seen: null, typed: {}, state: 'untouched', error: null };

/**
 * Saves buyer and note while they are typed, beside the sale and never in its way. It stands outside the
 * screens, so that what is typed outlives another area.
 */
export function createBuyer({ save, read }: Calls) {
  const store = createStore<BuyerTyping>(() => nothing);
  const { getState, getInitialState, subscribe, setState } = store;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last: { id: CommandId; said: string } | undefined;

  const draft = (): BuyerDraft | null => {
    const { seen, typed } = getState();
    return seen && { ...buyerDraftOf(seen), ...typed };
  };
  const isInHand = (orderId: string) => getState().seen?.id === orderId;

  /** @param whole with what looks unfinished, so that the answer says what is wrong with it */
  async function keep(whole = false): Promise<void> {
    clearTimeout(timer);
    const { seen, state } = getState();
    const now = draft();
    if (seen === null || now === null || state === 'saving') return;
    const typed = changedBuyer(now, seen);
    const changed = whole ? typed : keepable(typed);
    if (changed === null) return;
    const said = JSON.stringify([seen.id, seen.buyerVersion, changed]);
    // Sent again after a lost answer it is the same command.
    last = last?.said === said ? last : { id: CommandId.parse(v7()), said };
    setState({ state: 'saving', error: null });
    try {
      const call = { id: last.id, orderId: seen.id, expectedVersion: seen.buyerVersion };
      const { order } = await save({ ...call, ...changed });
      if (!isInHand(order.id)) return;
      setState({ seen: order });
      settle();
    } catch (error) {
      const now = isMeanwhile(error) ? await read(seen.id).catch(() => null) : null;
      if (!isInHand(seen.id)) return;
      setState({ state: 'failed', error, ...(now && { seen: now.order }) });
    }
  }

  /** What was typed while it was on its way is saved next. */
  function settle() {
    const { seen } = getState();
    const now = draft();
    const rest = seen && now && changedBuyer(now, seen);
    if (rest === null) setState({ state: 'saved', typed: {} });
    else {
      setState({ state: 'unsaved' });
      if (keepable(rest) !== null) timer = setTimeout(() => void keep(), typingPause);
    }
  }

  return {
    ...{ getState, getInitialState, subscribe },
    /** Says which order is in hand, and how it was answered last. */
    serve(order: Seen) {
      const { seen, typed } = getState();
      if (seen?.id !== order.id) {
        clearTimeout(timer);
        setState({ ...nothing, seen: order });
      } else if (order.buyerVersion > seen.buyerVersion && Object.keys(typed).length === 0) {
        setState({ seen: order });
      }
    },
    /** What another counter saved meanwhile is not gone over by itself: nobody has looked at it yet. */
    type(typed: Partial<BuyerDraft>) {
      const { typed: before, state, error } = getState();
      setState({ typed: { ...before, ...typed } });
      clearTimeout(timer);
      if (state === 'saving' || isMeanwhile(error)) return;
      setState({ state: 'unsaved', error: null });
      timer = setTimeout(() => void keep(), typingPause);
    },
    /** The part was left: saved at once, and told what of it cannot be. */
    async leave() {
      if (getState().state !== 'unsaved') return;
      await keep();
      if (getState().state === 'unsaved') await keep(true);
    },
    /** Saves now, also over what was refused. */
    keep: () => keep(true),
  };
}
