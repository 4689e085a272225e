import { TagsInput } from '@mantine/core';
import { useText } from '../../../text/index.tsx';
import { unopened } from './unopened.ts';

interface Props {
  readonly label: string;
  readonly value: readonly string[];
  readonly onChange: (names: string[]) => void;
  readonly error: string | undefined;
}

/** Several names, each ended by Enter; one that is only typed counts too once the field is left. */
export function NamesField({ label, value, onChange, error }: Props) {
  const text = useText().events;
  return (
    <TagsInput
      label={label}
      placeholder={value.length === 0 ? text.addNames : ''}
      acceptValueOnBlur
      comboboxProps={unopened}
      // A comma is part of many a name; only Enter ends one.
      splitChars={[]}
      value={[...value]}
      error={error}
      onChange={onChange}
    />
  );
}
