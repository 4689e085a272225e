import type { Answer } from '../api/answers.ts';
import { answerSentence } from '../text/answer-sentence.ts';
import { useText } from '../text/index.tsx';
import { WhoseAct } from './whose-act.tsx';

/** An answer that is not the output in words, with whose act it was where somebody else was there before. */
export function AnswerWords({ answer }: { readonly answer: Answer }) {
  const text = useText();
  const by = answer.kind === 'refusal' && 'by' in answer.data ? answer.data.by : null;
  return (
    <span>
      {answerSentence(text, answer)}
      {by != null && (
        <>
          {' '}
          <WhoseAct act={by} />
        </>
      )}
    </span>
  );
}
