import { Button } from '@mantine/core';
import { useText } from '../../../../../text/index.tsx';
import type { SettledLine } from '../settle.ts';
import classes from './list.module.css';
import { meansDocument, problemSentence } from './sentences.ts';

interface Props {
  readonly lines: readonly SettledLine[];
  readonly onAccept: (numbers: readonly number[]) => void;
}

/** Many lines with one and the same doubt are accepted by one key, once somebody has looked at them. */
export function AcceptAll({ lines, onAccept }: Props) {
  const text = useText();
  const { list } = text.sell;
  const byDoubt = new Map<string, { said: (n: number) => string; numbers: readonly number[] }>();
  for (const { state, problems, number } of lines) {
    const [problem] = problems;
    if (state !== 'doubtful' || problem === undefined || problems.length > 1) continue;
    const why = problemSentence(text, problem);
    const what = meansDocument(problem) ? list.asDocument : list.accept;
    const said = (n: number) => list.acceptAll(what, n, why);
    byDoubt.set(why, { said, numbers: [...(byDoubt.get(why)?.numbers ?? []), number] });
  }
  const several = [...byDoubt].filter(([, { numbers }]) => numbers.length > 1);
  return (
    <div className={classes['acts']}>
      {several.map(([why, { said, numbers }]) => (
        <Button
          key={why}
          size="compact-sm"
          variant="light"
          mih={32}
          onClick={() => onAccept(numbers)}
        >
          {said(numbers.length)}
        </Button>
      ))}
    </div>
  );
}
