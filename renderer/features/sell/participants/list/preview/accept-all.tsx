import { Button } from '@mantine/core';
import { useText } from '../../../../../text/index.tsx';
import type { SettledLine } from '../settle.ts';
import classes from './list.module.css';
import { problemSentence } from './sentences.ts';

interface Props {
  readonly lines: readonly SettledLine[];
  readonly onAccept: (numbers: readonly number[]) => void;
}

/** Many lines with one and the same doubt are accepted by one key, once somebody has looked at them. */
export function AcceptAll({ lines, onAccept }: Props) {
  const text = useText();
  const byDoubt = new Map<string, number[]>();
  for (const { state, problems, number } of lines) {
    const [problem] = problems;
    if (state !== 'doubtful' || problem === undefined || problems.length > 1) continue;
    const why = problemSentence(text, problem);
    byDoubt.set(why, [...(byDoubt.get(why) ?? []), number]);
  }
  const several = [...byDoubt].filter(([, numbers]) => numbers.length > 1);
  return (
    <div className={classes['acts']}>
      {several.map(([why, numbers]) => (
        <Button
          key={why}
          size="compact-sm"
          variant="light"
          mih={32}
          onClick={() => onAccept(numbers)}
        >
          {text.sell.list.acceptAll(numbers.length, why)}
        </Button>
      ))}
    </div>
  );
}
