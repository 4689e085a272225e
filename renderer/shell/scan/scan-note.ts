import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { OrderRow } from '../../../core/contract/order.ts';
import { type Answer, readAnswer } from '../../api/answers.ts';
import { client } from '../../api/index.ts';
import { answerSentence } from '../../text/answer-sentence.ts';
import type { Text } from '../../text/index.tsx';

/** What was scanned last, until somebody has seen to it. */
export type ScanNote =
  | { readonly is: 'order'; readonly order: OrderRow }
  | { readonly is: 'nothing'; readonly code: string }
  | { readonly is: 'id' }
  | { readonly is: 'unknown'; readonly answer: Answer };

const noted = createStore<{ readonly note: ScanNote | null }>(() => ({ note: null }));

export const setNote = (note: ScanNote | null): void => noted.setState({ note });
export const useNote = (): ScanNote | null => useStore(noted, state => state.note);

export function noteSentence(text: Text, note: ScanNote): string {
  switch (note.is) {
    case 'order': {
      const { code, eventTitles, ticketCount } = note.order;
      return text.scan.order(code, eventTitles.join(' · '), ticketCount);
    }
    case 'nothing':
      return text.scan.nothing(note.code);
    case 'id':
      return text.scan.id;
    case 'unknown':
      return answerSentence(text, note.answer);
  }
}

/** Looks a code up in each way it may be read, the likeliest first. Never throws. */
export async function lookUp(readings: readonly string[]): Promise<ScanNote> {
  try {
    for (const code of readings) {
      const { order } = await client.orders.findByCode({ code });
      if (order !== null) return { is: 'order', order };
    }
    return { is: 'nothing', code: readings[0] ?? '' };
  } catch (error) {
    return { is: 'unknown', answer: readAnswer(error) };
  }
}
