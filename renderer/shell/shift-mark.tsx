import { IconCashRegister } from '@tabler/icons-react';
import { useText } from '../text/index.tsx';
import { useFormat } from '../ui/format.ts';
import { shiftSentence } from '../ui/shift/shift-words.ts';
import { useShiftHere } from '../ui/shift/use-drawer.ts';
import classes from './shift-mark.module.css';

interface Props {
  /** Leads to the shift; null for whoever may do nothing about it. */
  readonly onGo: (() => void) | null;
}

/** Since when the shift of this drawer is open, and by whom; nothing where cash lies in no drawer. */
export function ShiftMark({ onGo }: Props) {
  const text = useText();
  const format = useFormat();
  const { shift } = useShiftHere();
  if (shift === undefined) return null;
  const sentence = shiftSentence(text, format, shift);
  const shown = (
    <>
      <IconCashRegister size={18} aria-hidden />
      <span className={classes['words']}>{sentence}</span>
    </>
  );
  const state = shift?.state ?? 'none';
  const says = { className: classes['mark'], 'data-state': state, title: sentence };
  if (onGo === null) return <span {...says}>{shown}</span>;
  return (
    <a
      {...says}
      href="#/shift"
      onClick={event => {
        event.preventDefault();
        onGo();
      }}
    >
      {shown}
    </a>
  );
}
