import { Button } from '@mantine/core';
import { IconUserOff } from '@tabler/icons-react';
import type { ListedOperator } from '../../../../core/contract/operators.ts';
import { readAnswer } from '../../../api/answers.ts';
import { useText } from '../../../text/index.tsx';
import { Failure } from '../../../ui/failure.tsx';
import classes from './operators.module.css';
import type { OperatorActs } from './use-operator-acts.ts';

interface Props {
  readonly acts: OperatorActs;
  /** Deactivates whoever cannot be removed. */
  readonly onInstead: (operator: ListedOperator) => void;
}

/** Why an act was refused, and what can be done instead. */
export function ActOutcome({ acts, onInstead }: Props) {
  const text = useText().operators;
  const { error, variables } = acts;
  if (error === null) return null;
  const answer = readAnswer(error);
  const owns = answer.kind === 'refusal' && answer.code === 'OPERATOR_OWNS';
  return (
    <div className={classes['outcome']}>
      <Failure error={error} />
      {owns && variables.operator.active && (
        <Button
          variant="default"
          leftSection={<IconUserOff size={18} />}
          onClick={() => onInstead(variables.operator)}
        >
          {text.deactivate}
        </Button>
      )}
    </div>
  );
}
