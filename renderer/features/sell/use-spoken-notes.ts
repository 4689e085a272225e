import { useEffect } from 'react';
import { TicketClassId } from '../../../core/contract/ids.ts';
import { useText } from '../../text/index.tsx';
import { announce } from '../../ui/announce.tsx';
import { noteSentence } from './classes/note-sentence.ts';
import { theSale } from './sale/the-sale.ts';
import { useFromSale } from './sale/use-sale.ts';
import { wantedOf } from './sale/wish.ts';

/** Refusals stand beside their tiles; whoever does not see them hears them. */
export function useSpokenNotes(): void {
  const text = useText();
  const notes = useFromSale(sale => sale.notes);
  useEffect(() => {
    for (const [id, note] of Object.entries(notes)) {
      const wanted = wantedOf(theSale.getState(), TicketClassId.parse(id));
      announce(noteSentence(text, note, id, wanted));
    }
  }, [notes, text]);
}
