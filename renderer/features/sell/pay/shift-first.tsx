import { type KeyboardEvent, type RefObject, useRef } from 'react';
import { useText } from '../../../text/index.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { OpeningFields } from '../../../ui/shift/opening-fields.tsx';
import { useCashSettings } from '../../../ui/shift/use-drawer.ts';
import { type Opening, useOpening } from '../../../ui/shift/use-opening.ts';
import { useCounter } from '../../../ui/use-counter.ts';
import { focusOn } from '../sale/focus.ts';
import type { Lapsed, Paying, Sale, Taking } from '../sale/sale.ts';
import { theSale } from '../sale/the-sale.ts';

const isRefusedFor = ({ problem }: Pick<Sale, 'problem'>) =>
  problem?.kind === 'refusal' && problem.code === 'NO_SHIFT';

/**
 * Cash was to be taken and no shift is open: whoever may opens one here, and the money is taken in it. What was
 * typed for it stays, also while the clerk looks at another way of paying.
 */
export function useShiftFirst(sale: Paying | Lapsed | Taking, takeMoney: () => void) {
  const { may } = useCounter();
  const { currency } = useCashSettings();
  const opening = useOpening(() => {
    // Unless the clerk has turned to another way of paying meanwhile.
    if (isRefusedFor(theSale.getState())) takeMoney();
  });
  const form = useRef<HTMLFormElement>(null);
  const { order } = sale;
  const isRefused = isRefusedFor(sale);
  const isOther = currency !== undefined && currency !== order.currency;
  return {
    opening,
    form,
    isNeeded: isRefused && !isOther && may('openShift'),
    /** A shift would take cash of this currency only; null where it takes that of the order. */
    only: isRefused && isOther ? currency : null,
    currency: order.currency,
    isOpening: opening.call.isPending,
    send: () => form.current?.requestSubmit(),
  };
}

interface Props {
  readonly opening: Opening;
  readonly form: RefObject<HTMLFormElement | null>;
  readonly isNeeded: boolean;
  readonly only: string | null;
  readonly currency: string;
}

/** What lies in the drawer, asked below the sum that waits for it. */
export function ShiftFirst({ opening, form, isNeeded, only, currency }: Props) {
  const text = useText();
  if (only !== null)
    return <p role="alert">{text.answers.refusals.WRONG_CURRENCY({ currency: only })}</p>;
  if (!isNeeded) return null;
  const onKeyDown = (event: KeyboardEvent) => {
    // Enter opens the shift first; Escape is a step back to the sum alone.
    if (event.key === 'Enter') event.stopPropagation();
    if (event.key !== 'Escape') return;
    event.preventDefault();
    theSale.tell({ type: 'till', till: {} });
    theSale.tell({ type: 'focus', on: focusOn.amount });
  };
  return (
    <div onKeyDown={onKeyDown}>
      <Form
        ref={form}
        aria-label={text.shift.open}
        faulty={opening.faulty}
        onSubmit={event => {
          opening.submit(event);
        }}
      >
        <OpeningFields opening={opening} currency={currency} id={focusOn.float} />
        <button type="submit" hidden />
      </Form>
    </div>
  );
}
