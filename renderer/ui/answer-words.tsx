import type { Answer } from '../api/answers.ts';
import { answerSentence } from '../text/answer-sentence.ts';
import { useText } from '../text/index.tsx';
import { WhoseAct } from './whose-act.tsx';

/** An answer that is not the output in words, with whose act it was where somebody else was there before. */
export function AnswerWords({ answer }: { readonly answer: Answer }) {
  const text = useText();
  return (
    <>
      {answerSentence(text, answer)}
      {answer.kind === 'refusal' && answer.code === 'NOT_HELD' && (
        <>
          {' '}
          <WhoseAct act={answer.data.by} />
        </>
      )}
    </>
  );
}
