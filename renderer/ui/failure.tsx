import { Button } from '@mantine/core';
import { IconAlertTriangle, IconPlugConnectedX, IconUrgent } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { type Answer, readAnswer } from '../api/answers.ts';
import { useText } from '../text/index.tsx';
import { AnswerWords } from './answer-words.tsx';
import classes from './failure.module.css';

interface Props {
  /** Whatever a call threw. */
  readonly error: unknown;
  readonly onRetry?: () => void;
  /** Instead of the usual sentence, where the screen knows better. */
  readonly children?: ReactNode;
}

const icons = {
  refusal: IconAlertTriangle,
  invalid: IconAlertTriangle,
  busy: IconPlugConnectedX,
  defect: IconUrgent,
} satisfies Record<Answer['kind'], unknown>;

/** Says in a sentence why something did not happen, what was kept, and offers to try again. */
export function Failure({ error, onRetry, children }: Props) {
  const text = useText();
  const answer = readAnswer(error);
  const Icon = icons[answer.kind];
  return (
    <div className={classes['failure']} data-kind={answer.kind} role="alert">
      <Icon size={20} aria-hidden />
      <div className={classes['sentence']}>{children || <AnswerWords answer={answer} />}</div>
      {onRetry !== undefined && (
        <Button size="sm" variant="default" onClick={onRetry}>
          {text.ui.retry}
        </Button>
      )}
    </div>
  );
}
