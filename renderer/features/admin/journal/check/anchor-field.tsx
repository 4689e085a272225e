import { Textarea } from '@mantine/core';
import type { TypedHead } from '../../../../../core/contract/head.ts';
import { useText } from '../../../../text/index.tsx';
import classes from '../../../../ui/card/card.module.css';

interface Props {
  readonly typed: string;
  /** What it reads as; null while nothing is typed. */
  readonly read: TypedHead | null;
  readonly onType: (typed: string) => void;
}

/** Takes a seal off paper, and says of what is none what it lacks. */
export function AnchorField({ typed, read, onType }: Props) {
  const text = useText().journal;
  return (
    <Textarea
      data-scan="typing"
      label={text.anchor}
      description={text.anchorHint}
      error={read !== null && 'wrong' in read && text.anchorWrong(read)}
      dir="ltr"
      // As long as on paper, so that the two can be compared at a glance.
      rows={3}
      classNames={{ input: classes['place'] ?? '' }}
      autoComplete="off"
      spellCheck={false}
      value={typed}
      onChange={event => onType(event.currentTarget.value)}
    />
  );
}
