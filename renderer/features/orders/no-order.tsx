import { readAnswer } from '../../api/answers.ts';
import { useText } from '../../text/index.tsx';
import { Failure } from '../../ui/failure.tsx';

interface Props {
  readonly error: unknown;
  readonly onRetry: () => void;
}

/** Why there is no order to show. An address that no order can have is an order that is not there. */
export function NoOrder({ error, onRetry }: Props) {
  const text = useText();
  const answer = readAnswer(error);
  const missing =
    answer.kind === 'invalid' || (answer.kind === 'refusal' && answer.code === 'NOT_FOUND');
  return missing ? (
    <Failure error={error}>{text.answers.refusals.NOT_FOUND({ what: 'order' })}</Failure>
  ) : (
    <Failure error={error} onRetry={onRetry} />
  );
}
