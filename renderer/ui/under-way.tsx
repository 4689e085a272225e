import { Button, Progress } from '@mantine/core';
import { IconPlayerStop } from '@tabler/icons-react';
import { useText } from '../text/index.tsx';
import classes from './under-way.module.css';
import type { Work } from './use-work.ts';

interface Props {
  readonly work: Work;
  readonly say: (done: number, of: number) => string;
}

/** Fewer are done before anybody has read a sentence. */
const few = 20;

/** How far a call is that takes long, and its end. Nothing where it takes a moment, or is done but for a dialog. */
export function UnderWay({ work: { step, end }, say }: Props) {
  const text = useText().ui;
  if (step === null) return null;
  const { done, of } = step;
  const isCounted = of > 0;
  if (isCounted && (of < few || done >= of)) return null;
  return (
    <div className={classes['work']}>
      <p>{say(done, of)}</p>
      <Progress
        value={isCounted ? (100 * done) / of : 100}
        animated={!isCounted}
        aria-label={say(done, of)}
      />
      <Button
        variant="default"
        h={44}
        px={14}
        leftSection={<IconPlayerStop size={16} />}
        onClick={end}
      >
        {text.stop}
      </Button>
    </div>
  );
}
