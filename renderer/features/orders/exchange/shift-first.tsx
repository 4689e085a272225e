import { useEffect, useId } from 'react';
import { useText } from '../../../text/index.tsx';
import { OpeningFields } from '../../../ui/shift/opening-fields.tsx';
import { useCashSettings } from '../../../ui/shift/use-drawer.ts';
import { useOpening } from '../../../ui/shift/use-opening.ts';
import { useCounter } from '../../../ui/use-counter.ts';
import type { Exchange } from './use-exchange.ts';

/** Cash was to change hands and no shift is open: whoever may opens one here, and the exchange goes on in it. */
export function useShiftFirst({ act, refusal, order }: Exchange) {
  const { may } = useCounter();
  const { currency } = useCashSettings();
  const opening = useOpening(() => act.send());
  const isRefused = refusal?.code === 'NO_SHIFT';
  const isOther = currency !== undefined && currency !== order.currency;
  return {
    opening,
    isNeeded: isRefused && !isOther && may('openShift'),
    /** A shift would hold cash of this currency only; null where it holds that of the order. */
    only: isRefused && isOther ? currency : null,
    currency: order.currency,
  };
}

/** What lies in the drawer, asked below the sum that waits for it. */
export function ShiftFirst({
  opening,
  isNeeded,
  only,
  currency,
}: ReturnType<typeof useShiftFirst>) {
  const text = useText();
  const id = useId();
  useEffect(() => {
    if (isNeeded) document.getElementById(id)?.focus();
  }, [isNeeded, id]);
  if (only !== null)
    return <p role="alert">{text.answers.refusals.WRONG_CURRENCY({ currency: only })}</p>;
  if (!isNeeded) return null;
  return (
    <section aria-label={text.shift.open}>
      <OpeningFields opening={opening} currency={currency} id={id} />
    </section>
  );
}
