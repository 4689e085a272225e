import { useEffect } from 'react';
import { TicketClassId } from '../../../core/contract/ids.ts';
import { useText } from '../../text/index.tsx';
import { announce } from '../../ui/announce.tsx';
import { noteSentence } from './classes/note-sentence.ts';
import { wantedOf } from './sale/sale.ts';
import { desk } from './sale/send.ts';
import { useSale } from './sale/use-sale.ts';

/** Refusals stand beside their tiles; whoever does not see them hears them. */
export function useSpokenNotes(): void {
  const text = useText();
  const { notes } = useSale();
  useEffect(() => {
    for (const [id, note] of Object.entries(notes)) {
      const wanted = wantedOf(desk.sale(), TicketClassId.parse(id));
      announce(noteSentence(text, note, id, wanted));
    }
  }, [notes, text]);
}
