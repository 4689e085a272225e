import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import { useText } from '../../../../../text/index.tsx';
import { overwritten, type SettledLine } from '../settle.ts';
import classes from './list.module.css';

interface Props {
  readonly lines: readonly SettledLine[];
  readonly isReadAgain: boolean;
  /** The same lines, for the rows alone that nobody has typed into. */
  readonly ofEmpty: () => readonly SettledLine[];
  readonly onFill: (lines: readonly SettledLine[]) => void;
  readonly onClose: () => void;
}

const taking = (lines: readonly SettledLine[]) => lines.filter(each => each.place !== null).length;

/** Fills the rows; asks first where a line would stay out unseen or a name or number be replaced. */
export function Finish({ lines, isReadAgain, ofEmpty, onFill, onClose }: Props) {
  const text = useText();
  const { list } = text.sell;
  const [asked, setAsked] = useState(false);
  const taken = taking(lines);
  const out = lines.filter(each => ['doubtful', 'faulty', 'over'].includes(each.state)).length;
  const replaced = overwritten(lines);
  const mustAsk = out > 0 || replaced > 0;
  const canFill = taken > 0 && !isReadAgain;
  if (!asked || !mustAsk || isReadAgain)
    return (
      <div className={classes['buttons']}>
        <Button variant="default" onClick={onClose}>
          {text.ui.goBack}
        </Button>
        <Button
          data-autofocus={canFill || undefined}
          autoFocus
          disabled={!canFill}
          onClick={() => (mustAsk ? setAsked(true) : onFill(lines))}
        >
          {list.fill(taken)}
        </Button>
      </div>
    );
  const empty = replaced > 0 ? ofEmpty() : [];
  return (
    <div className={classes['buttons']}>
      <p className={classes['question']} role="alert">
        <IconAlertTriangle size={18} aria-hidden />
        <span>
          {out > 0 && list.staysOut(out)} {replaced > 0 && list.replaces(replaced)}
        </span>
      </p>
      {/* Enter is the obvious next step, except where that would lose something. */}
      <Button variant="default" autoFocus onClick={() => setAsked(false)}>
        {text.ui.goBack}
      </Button>
      {taking(empty) > 0 && (
        <Button variant="default" onClick={() => onFill(empty)}>
          {list.fillEmpty(taking(empty), taken)}
        </Button>
      )}
      <Button {...(replaced > 0 && { color: 'red' })} onClick={() => onFill(lines)}>
        {list.fillAnyway(taken, replaced)}
      </Button>
    </div>
  );
}
