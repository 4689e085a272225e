import { UnstyledButton } from '@mantine/core';
import classes from '../list/filter-chips.module.css';

interface Props<Name> {
  /** What is chosen by them. */
  readonly label: string;
  readonly chips: readonly { readonly name: Name; readonly label: string }[];
  readonly pressed: ReadonlySet<Name>;
  readonly onToggle: (name: Name) => void;
}

/** Filters of a list that hold together; each is put on and taken off by itself. */
export const ToggleChips = <Name extends string>({
  label,
  chips,
  pressed,
  onToggle,
}: Props<Name>) => (
  <div className={classes['chips']} role="group" aria-label={label}>
    {chips.map(each => (
      <UnstyledButton
        key={each.name}
        className={classes['chip']}
        aria-pressed={pressed.has(each.name)}
        onClick={() => onToggle(each.name)}
      >
        {each.label}
      </UnstyledButton>
    ))}
  </div>
);
