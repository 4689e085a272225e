import { CloseButton, TextInput, type TextInputProps } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import type { KeyboardEvent, RefObject } from 'react';
import { keyMap } from '../../../core/contract/key-map.ts';
import { useText } from '../../text/index.tsx';
import { KeyChip } from '../key-chip.tsx';
import { ariaKeys } from '../keys.ts';
import classes from './search-field.module.css';

interface Props
  extends Pick<TextInputProps, 'id' | 'role' | 'aria-autocomplete' | 'aria-expanded'> {
  readonly label: string;
  readonly hint: string;
  /** The list that it searches. */
  readonly listId: string;
  /** The row that is meant there, if any. */
  readonly activeId: string | undefined;
  readonly value: string;
  readonly onChange: (typed: string) => void;
  /** The arrows go through the list without leaving the field. */
  readonly onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void;
  readonly fieldRef?: RefObject<HTMLInputElement | null>;
  /** The first place of its screen. */
  readonly isMainControl?: boolean;
  /** A line across its pane instead of a box: no room for a button that clears it. */
  readonly isLine?: boolean;
}

/** What is looked for in a list, under the key that leads to it on every screen. */
export function SearchField({ isLine = false, fieldRef, onChange, onKeyDown, ...props }: Props) {
  const text = useText();
  const { label, hint, listId, activeId, value, isMainControl = false, ...rest } = props;
  const clear = () => {
    onChange('');
    fieldRef?.current?.focus();
  };
  return (
    <TextInput
      {...rest}
      ref={fieldRef}
      type="search"
      data-main-control={isMainControl || undefined}
      aria-label={label}
      aria-controls={listId}
      aria-activedescendant={activeId}
      aria-keyshortcuts={`${ariaKeys(keyMap.find)} ${ariaKeys(keyMap.findBySign)}`}
      placeholder={hint}
      autoComplete="off"
      spellCheck={false}
      maxLength={200}
      value={value}
      {...(isLine && {
        variant: 'unstyled',
        className: classes['line'],
        classNames: { wrapper: classes['inside'], input: classes['input'] },
        leftSectionWidth: 50,
      })}
      leftSection={<IconSearch size={isLine ? 20 : 18} aria-hidden />}
      rightSection={
        isLine || value === '' ? (
          <KeyChip keys={keyMap.find} />
        ) : (
          <CloseButton size="lg" aria-label={text.ui.clear} onClick={clear} />
        )
      }
      rightSectionWidth={isLine ? 50 : 48}
      onChange={event => onChange(event.currentTarget.value)}
      onKeyDown={event => {
        // The key that leads here is not the beginning of what is looked for.
        if (event.key === keyMap.findBySign && value === '') event.preventDefault();
        else onKeyDown(event);
      }}
    />
  );
}
