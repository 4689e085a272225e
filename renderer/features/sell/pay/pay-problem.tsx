import { keyMap } from '../../../../core/contract/key-map.ts';
import { keyNames } from '../../../../core/format/key-names.ts';
import type { Answer } from '../../../api/answers.ts';
import { answerSentence } from '../../../text/answer-sentence.ts';
import { useText } from '../../../text/index.tsx';
import { useFormat } from '../../../ui/format.ts';
import classes from './pay.module.css';
import type { Held } from './use-enter.ts';

interface Props {
  readonly problem: Answer | null;
  /** Whether it was struck before the sum stood. */
  readonly isEarly: boolean;
  /** Why Enter took nothing, and the part of the sum that was typed. */
  readonly held: Held;
  readonly part: number | null;
  readonly currency: string;
}

/** Why the payment did not go through. Its room is always kept. */
export function PayProblem({ problem, isEarly, held, part, currency }: Props) {
  const text = useText();
  const { money } = useFormat();
  const said = () => {
    if (problem !== null) return answerSentence(text, problem);
    if (isEarly) return text.sell.early;
    if (held === 'tooSoon') return text.sell.tooSoon;
    if (held === 'onlyPart')
      return text.sell.onlyPart(money(part ?? 0, currency), keyNames(keyMap.payPart).join('+'));
    return null;
  };
  return (
    <p className={classes['message']} role="alert">
      {said()}
    </p>
  );
}
