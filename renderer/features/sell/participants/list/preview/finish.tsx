import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import { useText } from '../../../../../text/index.tsx';
import { overwritten, type SettledLine } from '../settle.ts';
import classes from './list.module.css';

interface Props {
  readonly lines: readonly SettledLine[];
  readonly isReadAgain: boolean;
  readonly onFill: () => void;
  readonly onFillEmpty: () => void;
  readonly onClose: () => void;
}

/** Fills the rows; asks first where a line would stay out unseen or a name be replaced. */
export function Finish({ lines, isReadAgain, onFill, onFillEmpty, onClose }: Props) {
  const text = useText();
  const { list } = text.sell;
  const [asked, setAsked] = useState(false);
  const taken = lines.filter(each => each.place !== null).length;
  const out = lines.filter(each => ['doubtful', 'faulty', 'over'].includes(each.state)).length;
  const replaced = overwritten(lines);
  const mustAsk = out > 0 || replaced > 0;
  if (!asked || !mustAsk || isReadAgain)
    return (
      <div className={classes['buttons']}>
        <Button variant="default" onClick={onClose}>
          {text.ui.goBack}
        </Button>
        <Button
          data-autofocus
          disabled={taken === 0 || isReadAgain}
          onClick={() => (mustAsk ? setAsked(true) : onFill())}
        >
          {list.fill(taken)}
        </Button>
      </div>
    );
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
      {replaced > 0 && (
        <Button variant="default" onClick={onFillEmpty}>
          {list.fillEmpty}
        </Button>
      )}
      <Button {...(replaced > 0 && { color: 'red' })} onClick={onFill}>
        {list.fillAnyway(taken, replaced)}
      </Button>
    </div>
  );
}
