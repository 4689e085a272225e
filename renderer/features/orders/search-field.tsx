import { CloseButton, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import type { KeyboardEvent, RefObject } from 'react';
import { useText } from '../../text/index.tsx';
import { KeyChip } from '../../ui/key-chip.tsx';
import { ariaKeys } from '../../ui/keys.ts';
import { rowId } from './order-row.tsx';

interface Props {
  readonly value: string;
  readonly onChange: (typed: string) => void;
  readonly selected: string | null;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly fieldRef: RefObject<HTMLInputElement | null>;
}

/** One field for codes, names and titles. The arrows go through the list without leaving it. */
export function SearchField({ value, onChange, selected, onKeyDown, fieldRef }: Props) {
  const text = useText();
  return (
    <TextInput
      ref={fieldRef}
      type="search"
      data-main-control
      aria-label={text.orders.search}
      aria-controls="orders-list"
      aria-activedescendant={selected === null ? undefined : rowId(selected)}
      aria-keyshortcuts={ariaKeys('/')}
      placeholder={text.orders.searchHint}
      autoComplete="off"
      spellCheck={false}
      maxLength={200}
      value={value}
      leftSection={<IconSearch size={18} aria-hidden />}
      rightSection={
        value === '' ? (
          <KeyChip keys="/" />
        ) : (
          <CloseButton
            size="lg"
            aria-label={text.ui.clear}
            onClick={() => {
              onChange('');
              fieldRef.current?.focus();
            }}
          />
        )
      }
      rightSectionWidth={48}
      onChange={event => onChange(event.currentTarget.value)}
      onKeyDown={onKeyDown}
    />
  );
}
