import classes from './cell.module.css';
import row from './row.module.css';

interface Props {
  readonly id: string;
  readonly label: string;
  /** The whole name for those who cannot see which row it is in. */
  readonly name: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly describedBy: string;
  readonly onChoose: (value: string) => void;
}

/** One of several, in a participant's row; the first letters of a name choose it. */
export const Choice = ({ options, ...props }: Props) => (
  <label className={row['cell']}>
    <span className={classes['label']}>{props.label}</span>
    <select
      id={props.id}
      className={classes['input']}
      aria-label={props.name}
      aria-describedby={props.describedBy}
      data-walk
      value={props.value}
      onChange={event => props.onChoose(event.currentTarget.value)}
    >
      {options.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  </label>
);
