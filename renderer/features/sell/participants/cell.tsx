import type { ClipboardEvent, ReactNode } from 'react';
import classes from './cell.module.css';
import row from './row.module.css';

interface Props {
  readonly id: string;
  /** Stands small above what is typed. */
  readonly label: ReactNode;
  /** The whole name for those who cannot see which row it is in. */
  readonly name: string;
  readonly value: string;
  readonly placeholder?: string;
  readonly direction?: 'ltr' | 'auto';
  readonly numeric?: boolean;
  readonly faulty: boolean;
  readonly describedBy: string;
  readonly onType: (text: string) => void;
  readonly onPaste: (event: ClipboardEvent<HTMLInputElement>) => void;
}

/** A field of a participant's row, as tight as a form on paper. */
export const Cell = (props: Props) => (
  <label className={row['cell']} data-faulty={props.faulty}>
    <span className={classes['label']}>{props.label}</span>
    <input
      id={props.id}
      className={classes['input']}
      aria-label={props.name}
      aria-invalid={props.faulty}
      aria-describedby={props.describedBy}
      autoComplete="off"
      autoCapitalize="words"
      spellCheck={false}
      dir={props.direction ?? 'auto'}
      inputMode={props.numeric === true ? 'numeric' : 'text'}
      maxLength={300}
      data-walk
      placeholder={props.placeholder}
      value={props.value}
      onChange={event => props.onType(event.currentTarget.value)}
      onPaste={props.onPaste}
    />
  </label>
);
