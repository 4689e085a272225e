import { useEffect, useRef, useState } from 'react';
import type { TicketClass } from '../../../../core/contract/ticket-classes.ts';
import { serverNow } from '../../../api/server-clock.ts';
import { nextBoundary, type SaleState, saleStateAt } from './sale-state.ts';

/** Milliseconds. A clock that was put right meanwhile is noticed within them. */
const longest = 30_000;

/** Whether a class is sold now, judged anew at the very moment when its sale begins or ends. */
export function useSaleState(
  { saleFrom, saleUntil }: Pick<TicketClass, 'saleFrom' | 'saleUntil'>,
  startsAt: string,
  onChange: (state: SaleState) => void,
): SaleState {
  const [, judged] = useState<SaleState | null>(null);
  const state = saleStateAt({ saleFrom, saleUntil }, startsAt, serverNow());
  useEffect(() => {
    const window = { saleFrom, saleUntil };
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      const now = serverNow();
      judged(saleStateAt(window, startsAt, now));
      const next = nextBoundary(window, startsAt, now);
      if (next !== null) timer = setTimeout(look, Math.min(next - now, longest));
    };
    look();
    return () => clearTimeout(timer);
  }, [saleFrom, saleUntil, startsAt]);

  const tell = useRef(onChange);
  useEffect(() => {
    tell.current = onChange;
  });
  const last = useRef(state);
  useEffect(() => {
    if (last.current !== state) tell.current(state);
    last.current = state;
  }, [state]);
  return state;
}
