import { v7 } from 'uuid';
import { createStore } from 'zustand/vanilla';
import { type BuyerField, buyerFields } from '../../../../core/contract/buyer.ts';
import { CommandId, type OrderId } from '../../../../core/contract/ids.ts';
import type { Order } from '../../../../core/contract/order.ts';
import { refusalOf } from '../../../api/answers.ts';
import {
  type BuyerDraft,
  buyerDraftOf,
  changedBuyer,
  firstHalf,
  isBlank,
  keepable,
} from '../../../ui/buyer/draft.ts';

type Seen = Pick<Order, 'id' | 'buyer' | 'note' | 'buyerVersion'>;

/** Buyer and note of the order in hand, as far as this window has typed them. */
export interface BuyerTyping {
  /** As the database had it last; null while no order was in hand. */
  readonly seen: Seen | null;
  readonly typed: Partial<BuyerDraft>;
  readonly state: 'untouched' | 'unsaved' | 'saving' | 'saved' | 'failed';
  /** Why the last attempt to save did not succeed. */
  readonly error: unknown;
  /** Where the clerk is led, as something there would be lost; `turn` counts, so that the same can be meant twice. */
  readonly asked: { readonly on: BuyerField; readonly turn: number } | null;
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

const nothing: BuyerTyping = {
  ...{ seen: null, typed: {}, state: 'untouched', error: null },
  asked: null,
};

/**
 * Saves buyer and note while they are typed, beside the sale and never in its way. It stands outside the
 * screens, so that what is typed outlives another area.
 */
export function createBuyer({ save, read }: Calls) {
  const store = createStore<BuyerTyping>(() => nothing);
  const { getState, getInitialState, subscribe, setState } = store;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last: { id: CommandId; said: string } | undefined;
  let running: Promise<void> | undefined;
  /** What was typed for an order that was released, for the one that is held in its place. */
  let along: BuyerDraft | null = null;

  const draft = (): BuyerDraft | null => {
    const { seen, typed } = getState();
    return seen && { ...buyerDraftOf(seen), ...typed };
  };
  const isInHand = (orderId: string) => getState().seen?.id === orderId;

  /** What differs from what is stored; null: nothing does. */
  const rest = () => {
    const { seen } = getState();
    const now = draft();
    return seen && now && changedBuyer(now, seen);
  };

  /** @param whole with what looks unfinished, so that the answer says what is wrong with it */
  async function keep(whole = false): Promise<void> {
    while (running !== undefined) await running;
    running = send(whole ? rest() : keepable(rest())).finally(() => (running = undefined));
    await running;
  }

  async function send(changed: ReturnType<typeof rest>): Promise<void> {
    clearTimeout(timer);
    const { seen } = getState();
    if (seen === null || changed === null) return;
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

  function ask(more: NonNullable<ReturnType<typeof rest>>): false {
    const on = firstHalf(more) ?? buyerFields.find(field => field in more.buyer) ?? 'note';
    setState({ asked: { on, turn: (getState().asked?.turn ?? 0) + 1 } });
    return false;
  }

  /** What was typed while it was on its way is saved next. */
  function settle() {
    const more = rest();
    if (more === null) setState({ state: 'saved', typed: {} });
    else {
      setState({ state: 'unsaved' });
      if (keepable(more) !== null) timer = setTimeout(() => void keep(), typingPause);
    }
  }

  return {
    ...{ getState, getInitialState, subscribe },
    /** Says which order is in hand, and how it was answered last. */
    serve(order: Seen) {
      const { seen, typed } = getState();
      if (seen?.id !== order.id) {
        clearTimeout(timer);
        const taken = along;
        along = null;
        setState({ ...nothing, seen: order, ...(taken && { typed: taken, state: 'unsaved' }) });
        if (taken !== null) void keep();
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
      while (running !== undefined) await running;
      if (getState().state !== 'unsaved') return;
      await keep();
      if (getState().state === 'unsaved') await keep(true);
    },
    /** Saves now, also over what was refused. */
    keep: () => keep(true),
    /**
     * Whether the clerk can turn to the money: not from half an e-mail address, nor from what another counter
     * wrote meanwhile. Then that field is asked for, and says why. All else is saved on the way.
     */
    mayBeLeft(): boolean {
      const more = rest();
      if (more === null) return true;
      if (!isMeanwhile(getState().error)) void keep(true);
      else return ask(more);
      return firstHalf(more) === null || ask(more);
    },
    /** Saves all that is typed, before it goes out of sight. False: it could not be, and its field is asked for. */
    async settled(): Promise<boolean> {
      if (!isMeanwhile(getState().error)) await keep(true);
      const more = rest();
      return more === null || ask(more);
    },
    /** Whether nothing is typed that is not stored. */
    isKept: () => rest() === null,
    /** The released order is held once more: what was typed for it goes along. */
    takeAlong(orderId: string) {
      const now = draft();
      along = isInHand(orderId) && now !== null && !isBlank(now) ? now : null;
    },
  };
}
