import { useEffect } from 'react';
import type { Answer } from '../../api/answers.ts';
import { answerSentence } from '../../text/answer-sentence.ts';
import { useText } from '../../text/index.tsx';
import { announce } from '../../ui/announce.tsx';

/** Refusals stand beside their tiles; whoever does not see them hears them. */
export function useSpokenNotes(notes: Readonly<Record<string, Answer>>): void {
  const text = useText();
  useEffect(() => {
    for (const answer of Object.values(notes)) announce(answerSentence(text, answer));
  }, [notes, text]);
}
