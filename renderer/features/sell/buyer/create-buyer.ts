import { v7 } from 'uuid';
import { createStore } from 'zustand/vanilla';
import { CommandId } from '../../../../core/contract/ids.ts';
import { type BuyerDraft, firstHalf, keepable } from '../../../ui/buyer/draft.ts';
import {
  type BuyerTyping,
  type Calls,
  carried,
  isMeanwhile,
  leadsTo,
  nothingTyped,
  type Seen,
  unstored,
  within,
} from './buyer-typing.ts';

/** Milliseconds without a key until what is typed is saved; as of participants. */
const typingPause = 400;

/**
 * Saves buyer and note while they are typed, beside the sale and never in its way. It stands outside the
 * screens, so that what is typed outlives another area.
 */
export function createBuyer({ save, read }: Calls) {
  const store = createStore<BuyerTyping>(() => nothingTyped);
  const { getState, getInitialState, subscribe, setState } = store;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last: { id: CommandId; said: string } | undefined;
  let running: Promise<void> | undefined;
  /** As typed, what is stored: in other letters there, such as an e-mail address in lower case. */
  let kept: Partial<BuyerDraft> = {};
  /** What was typed for an order that was released, for the one that is held in its place. */
  let along: Pick<BuyerTyping, 'typed' | 'state'> | null = null;

  const isInHand = (orderId: string) => getState().seen?.id === orderId;

  /** What differs from what is stored; null: nothing does. */
  const rest = () => unstored(getState(), kept);

  /** @param whole with what looks unfinished, so that the answer says what is wrong with it */
  async function keep(whole = false): Promise<void> {
    while (running !== undefined) await running;
    running = send(whole ? rest() : keepable(rest())).finally(() => (running = undefined));
    await running;
  }

  async function send(changed: ReturnType<typeof rest>): Promise<void> {
    clearTimeout(timer);
    const { seen, typed } = getState();
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
      kept = { ...kept, ...within(typed, changed) };
      settle();
    } catch (error) {
      const now = isMeanwhile(error) ? await read(seen.id).catch(() => null) : null;
      if (!isInHand(seen.id)) return;
      setState({ state: 'failed', error, ...(now && { seen: now.order }) });
    }
  }

  function ask(more: NonNullable<ReturnType<typeof rest>>): false {
    setState({ asked: { on: leadsTo(more), turn: (getState().asked?.turn ?? 0) + 1 } });
    return false;
  }

  /** What was typed while it was on its way is saved next. */
  function settle() {
    const more = rest();
    if (more === null) setState({ state: 'saved' });
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
        kept = {};
        setState({ ...nothingTyped, seen: order, ...taken });
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
      if (getState().state === 'unsaved') await keep();
      if (getState().state === 'unsaved') await keep(true);
      // What nobody types any more is shown as it is stored.
      if (rest() !== null) return;
      kept = {};
      setState({ typed: {} });
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
      along = carried(getState(), orderId);
    },
  };
}
