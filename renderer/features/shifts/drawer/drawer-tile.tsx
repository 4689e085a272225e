import { UnstyledButton } from '@mantine/core';
import { IconCashRegister } from '@tabler/icons-react';
import type { RefObject } from 'react';
import { useText } from '../../../text/index.tsx';
import { useFormat } from '../../../ui/format.ts';
import { shiftSentence } from '../../../ui/shift/shift-words.ts';
import { useShiftHere } from '../../../ui/shift/use-drawer.ts';
import classes from './drawer-tile.module.css';

interface Props {
  readonly ref: RefObject<HTMLButtonElement | null>;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

/** The drawer of this counter, above the shifts that are over. */
export function DrawerTile({ ref, isChosen, onChoose }: Props) {
  const text = useText();
  const format = useFormat();
  const { shift } = useShiftHere();
  return (
    <UnstyledButton
      ref={ref}
      className={classes['tile']}
      aria-current={isChosen || undefined}
      data-chooses
      onClick={onChoose}
    >
      <IconCashRegister size={24} stroke={1.75} aria-hidden />
      <span className={classes['words']}>
        <span className={classes['name']}>{text.shift.thisDrawer}</span>
        <span className={classes['state']}>
          {shift !== undefined && shiftSentence(text, format, shift)}
        </span>
      </span>
    </UnstyledButton>
  );
}
