import { UnstyledButton } from '@mantine/core';
import { useText } from '../../../text/index.tsx';
import classes from './filter-chips.module.css';
import { type FilterName, filterNames } from './filters.ts';

interface Props {
  readonly value: FilterName;
  readonly onChange: (filter: FilterName) => void;
}

/** Which events the list shows, one chip each. */
export function FilterChips({ value, onChange }: Props) {
  const text = useText().events;
  return (
    <div className={classes['chips']} role="group" aria-label={text.show}>
      {filterNames.map(name => (
        <UnstyledButton
          key={name}
          className={classes['chip']}
          aria-pressed={value === name}
          onClick={() => onChange(name)}
        >
          {text.filters[name]}
        </UnstyledButton>
      ))}
    </div>
  );
}
