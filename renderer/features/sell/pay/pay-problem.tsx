import type { Answer } from '../../../api/answers.ts';
import { answerSentence } from '../../../text/answer-sentence.ts';
import { useText } from '../../../text/index.tsx';
import classes from './pay.module.css';

interface Props {
  readonly problem: Answer | null;
  /** Whether it was struck before the sum stood. */
  readonly isEarly: boolean;
}

/** Why the payment did not go through. Its room is always kept. */
export function PayProblem({ problem, isEarly }: Props) {
  const text = useText();
  return (
    <p className={classes['message']} role="alert">
      {problem !== null ? answerSentence(text, problem) : isEarly && text.sell.early}
    </p>
  );
}
