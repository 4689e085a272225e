import { UnstyledButton } from '@mantine/core';
import type { IconFilter } from '@tabler/icons-react';
import classes from './filter-chips.module.css';

interface Chip<Name> {
  readonly name: Name;
  readonly label: string;
  readonly Icon?: typeof IconFilter;
}

interface Props<Name> {
  /** What is chosen by them. */
  readonly label: string;
  readonly chips: readonly Chip<Name>[];
  readonly value: Name;
  readonly onChange: (name: Name) => void;
  /** Words alone, from edge to edge: for a narrow list. */
  readonly isTight?: boolean;
}

/** What a list shows, one chip each. */
export const FilterChips = <Name extends string>(props: Props<Name>) => (
  <div
    className={classes['chips']}
    data-tight={props.isTight || undefined}
    role="group"
    aria-label={props.label}
  >
    {props.chips.map(({ name, label, Icon }) => (
      <UnstyledButton
        key={name}
        className={classes['chip']}
        aria-pressed={props.value === name}
        onClick={() => props.onChange(name)}
      >
        {Icon !== undefined && <Icon size={16} aria-hidden />}
        {label}
      </UnstyledButton>
    ))}
  </div>
);
