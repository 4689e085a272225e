import { Button } from '@mantine/core';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { type FocusEvent, type KeyboardEvent, useEffect, useId, useState } from 'react';
import { useStore } from 'zustand';
import { buyerFields } from '../../../../core/contract/buyer.ts';
import type { Order } from '../../../../core/contract/order.ts';
import { useText } from '../../../text/index.tsx';
import { BuyerFields } from '../../../ui/buyer/buyer-fields.tsx';
import { buyerDraftOf } from '../../../ui/buyer/draft.ts';
import { SavedMeanwhile } from '../../../ui/buyer/saved-meanwhile.tsx';
import { useBuyerFaults } from '../../../ui/buyer/use-buyer-faults.ts';
import { Failure } from '../../../ui/failure.tsx';
import { Isolate } from '../../../ui/isolate.tsx';
import { SaveState } from '../../../ui/save-state.tsx';
import { focusOn } from '../sale/focus.ts';
import { isAtMoney } from '../sale/stages.ts';
import { theSale } from '../sale/the-sale.ts';
import classes from './buyer-part.module.css';
import { theBuyer } from './the-buyer.ts';

const fieldIn = (id: string, name = '') =>
  document.querySelector<HTMLElement>(`[id="${id}"] [name="${name}"]`);

/**
 * Who the order is for, and a note: one line until somebody wants it. No key of a sale leads through it, and
 * what is typed is saved beside the sale.
 */
export function BuyerPart({ order }: { readonly order: Order }) {
  const text = useText();
  const say = text.orders.buyer;
  const id = useId();
  const [opened, setOpened] = useState(false);
  const { seen, typed, state, error, asked } = useStore(theBuyer);
  const { faults, rest, by, isMeanwhile } = useBuyerFaults(error);
  useEffect(() => theBuyer.serve(order), [order]);
  // What it is asked for is shown in it, and the field about which it is has the focus.
  const [led, setLed] = useState(asked);
  if (asked !== led) {
    setLed(asked);
    setOpened(asked !== null);
  }
  useEffect(() => {
    if (!opened) return;
    fieldIn(id, asked?.on ?? 'name')?.focus();
  }, [opened, asked, id]);

  const stored = seen?.id === order.id ? seen : order;
  const draft = { ...buyerDraftOf(stored), ...(seen?.id === order.id && typed) };
  const summary = [draft.name, draft.taxId, draft.phone, draft.email, draft.note]
    .map(each => each.trim())
    .filter(Boolean)
    .join(' · ');

  const onKeyDown = (event: KeyboardEvent) => {
    const { key, target } = event;
    if (key === 'Escape') {
      event.preventDefault();
      const atMoney = isAtMoney(theSale.getState());
      theSale.tell({ type: 'focus', on: atMoney ? focusOn.amount : focusOn.classes });
    }
    if (key !== 'Enter' || event.nativeEvent.isComposing || !(target instanceof HTMLInputElement))
      return;
    event.preventDefault();
    fieldIn(id, buyerFields[buyerFields.findIndex(each => each === target.name) + 1])?.focus();
  };
  const onBlur = (event: FocusEvent<HTMLElement>) => {
    if (!event.currentTarget.contains(event.relatedTarget)) void theBuyer.leave();
  };
  const Sign = opened ? IconChevronUp : IconChevronDown;
  return (
    <section
      className={classes['part']}
      aria-label={say.title}
      onBlur={onBlur}
      onKeyDown={onKeyDown}
    >
      <button
        type="button"
        className={classes['head']}
        aria-expanded={opened}
        aria-controls={id}
        onClick={() => setOpened(!opened)}
      >
        <span className={classes['title']}>{say.title}</span>
        {!opened && (
          <span className={classes['summary']}>
            <Isolate>{summary}</Isolate>
          </span>
        )}
        <Sign size={18} aria-hidden />
      </button>
      <div id={id} className={classes['fields']} hidden={!opened}>
        {opened && (
          <>
            <BuyerFields
              size="xs"
              draft={draft}
              faults={faults}
              onType={more => theBuyer.type(more)}
            />
            {isMeanwhile && <SavedMeanwhile by={by} order={stored} />}
            {rest !== null && !isMeanwhile && <Failure error={rest} />}
            <div className={classes['foot']}>
              <SaveState state={state} />
              {state === 'failed' && (
                <Button size="compact-sm" variant="default" onClick={() => void theBuyer.keep()}>
                  {say.save}
                </Button>
              )}
            </div>
          </>
        )}
      </div>
    </section>
  );
}
