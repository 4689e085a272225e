import { Progress } from '@mantine/core';
import { useText } from '../../../../text/index.tsx';
import type { Check } from './use-journal-check.ts';

interface Props {
  readonly check: Check;
  /** What became of the last seal that was to be printed. */
  readonly printed: string | undefined;
}

/** How far a check is or what it came to; until there was one, what was printed. */
export function JournalOutcome({ check, printed }: Props) {
  const text = useText().journal;
  const { progress, result, stopped } = check;
  if (progress !== null) {
    return (
      <>
        {text.checking(progress.rows, progress.of)}
        <Progress
          value={progress.of === 0 ? 100 : (progress.rows / progress.of) * 100}
          aria-label={text.start}
        />
      </>
    );
  }
  if (stopped) return text.stopped;
  if (result !== null) return result.found === 0 && text.soundOf(result.rows, result.seals);
  return printed;
}
