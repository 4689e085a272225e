import type { Answer } from '../../../api/answers.ts';
import { answerSentence } from '../../../text/answer-sentence.ts';
import type { Text } from '../../../text/index.tsx';

/** Why a class said no, as it reads beside its own tile: of places it speaks of this class alone. */
export function noteSentence(
  text: Text,
  note: Answer,
  ticketClassId: string,
  wanted: number,
): string {
  if (note.kind !== 'refusal' || note.code !== 'SOLD_OUT') return answerSentence(text, note);
  const own = note.data.left.find(each => each.ticketClassId === ticketClassId);
  if (own === undefined) return answerSentence(text, note);
  if (wanted > 0) return text.sell.noMore(own.remaining, wanted);
  return own.remaining > 0 ? text.sell.onlyLeft(own.remaining) : text.sell.noneLeft;
}
