import { UnstyledButton } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useText } from '../../text/index.tsx';
import classes from './meaning-chips.module.css';

interface Props {
  /** What they say together. */
  readonly label: string;
  readonly chips: readonly { readonly label: string; readonly onRemove: () => void }[];
}

/** What a list is narrowed by, so that it is no riddle; each goes away by itself. */
export function MeaningChips({ label, chips }: Props) {
  const text = useText().ui.search;
  if (chips.length === 0) return null;
  return (
    <div className={classes['chips']} role="group" aria-label={label}>
      {chips.map(chip => (
        <UnstyledButton
          key={chip.label}
          className={classes['chip']}
          aria-label={text.remove(chip.label)}
          // The search keeps the focus.
          onMouseDown={event => event.preventDefault()}
          onClick={chip.onRemove}
        >
          <bdi>{chip.label}</bdi>
          <IconX size={16} aria-hidden />
        </UnstyledButton>
      ))}
    </div>
  );
}
