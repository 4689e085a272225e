import type { Answer } from '../../../api/answers.ts';
import { answerSentence } from '../../../text/answer-sentence.ts';
import { useText } from '../../../text/index.tsx';
import classes from './pay.module.css';

/** Why the payment did not go through. Its room is always kept. */
export function PayProblem({ problem }: { readonly problem: Answer | null }) {
  const text = useText();
  return (
    <p className={classes['message']} role="alert">
      {problem !== null && answerSentence(text, problem)}
    </p>
  );
}
