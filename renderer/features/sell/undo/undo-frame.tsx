import type { ReactNode } from 'react';
import { useText } from '../../../text/index.tsx';
import { Code } from '../../../ui/code.tsx';
import { AtMainPlace } from '../order/main-place.tsx';
import classes from './undo.module.css';

interface Props {
  /** What it is about, in a line on top. */
  readonly head: ReactNode;
  readonly code: string;
  readonly children?: ReactNode;
  readonly foot: ReactNode;
}

/** The pane where the classes stood; its main button is where that of every step is. */
export function UndoFrame({ head, code, children, foot }: Props) {
  const text = useText().sell;
  return (
    <section className={classes['pane']} aria-label={text.undo.title}>
      <div className={classes['body']}>
        {head}
        <p className={classes['label']}>{text.code}</p>
        <p className={classes['code']}>
          <Code>{code}</Code>
        </p>
        {children}
      </div>
      <AtMainPlace>{foot}</AtMainPlace>
    </section>
  );
}
