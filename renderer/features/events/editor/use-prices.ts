import { type RefObject, useEffect, useRef } from 'react';
import { v7 } from 'uuid';
import { PriceId } from '../../../../core/contract/ids.ts';
import { useText } from '../../../text/index.tsx';
import { announce } from '../../../ui/announce.tsx';
import { useConfirm } from '../../../ui/confirm.tsx';
import type { ClassDraft } from '../draft/draft.ts';
import {
  ownPriceId,
  type PriceDraft,
  withMoved,
  withoutPrice,
  withPrice,
} from '../draft/prices.ts';
import type { Editor } from './use-editor.ts';

const isBlank = ({ name, priceMinor, proof }: PriceDraft) =>
  name.trim() === '' && priceMinor === null && proof.trim() === '';

/** What can be done to the list of prices of a class, with the focus where the next key goes. */
export function usePrices(editor: Editor, row: ClassDraft, within: RefObject<HTMLElement | null>) {
  const text = useText().events;
  const confirm = useConfirm();
  const { stored, setPrices } = editor;
  const known = stored?.ticketClasses.find(each => each.id === row.id);
  /** Where the focus belongs once the list is drawn anew. */
  const next = useRef<string | HTMLElement | null>(null);
  useEffect(() => {
    const { current } = next;
    next.current = null;
    if (typeof current === 'string') within.current?.querySelector<HTMLElement>(current)?.focus();
    // Whatever is moved on a page loses the focus.
    else current?.focus();
  }, [row.prices, within]);
  const nameOf = (price: PriceDraft) => (price.name.trim() === '' ? row.name : price.name);

  return {
    nameOf,
    add: () => {
      const added = PriceId.parse(v7());
      next.current = `[data-price="${added}"] [data-price-name]`;
      setPrices(row.id, before => withPrice(before, ownPriceId(row.id, known), added));
    },
    move: (price: PriceDraft, by: -1 | 1) => {
      const at = row.prices.indexOf(price) + by;
      if (at < 0 || at >= row.prices.length) return;
      next.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
      setPrices(row.id, before => ({ ...before, prices: withMoved(before.prices, price.id, by) }));
      announce(text.priceMoved(nameOf(price), at + 1, row.prices.length));
    },
    remove: async (price: PriceDraft) => {
      const name = nameOf(price);
      if (known?.prices.some(each => each.id === price.id)) {
        next.current = `[data-price="${price.id}"] [data-price-back]`;
        setPrices(row.id, before => ({
          ...before,
          prices: before.prices.map(each =>
            each.id === price.id ? { ...each, active: false } : each,
          ),
        }));
        announce(text.priceStops(name));
        return;
      }
      const question = {
        title: text.removeQuestion(name),
        confirmLabel: text.removePrice(name),
        cancelLabel: text.keep,
      };
      if (!isBlank(price) && !(await confirm(question))) return;
      next.current = '[data-add-price]';
      setPrices(row.id, before => withoutPrice(before, price.id));
    },
  };
}
