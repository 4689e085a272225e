import { CloseButton, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import type { KeyboardEvent, RefObject } from 'react';
import { useText } from '../../../text/index.tsx';
import { KeyChip } from '../../../ui/key-chip.tsx';
import { ariaKeys } from '../../../ui/keys.ts';
import { rowId } from './event-row.tsx';

interface Props {
  readonly value: string;
  readonly onChange: (typed: string) => void;
  readonly selected: string | null;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly fieldRef: RefObject<HTMLInputElement | null>;
}

/** Finds by title, place and artist as it is typed. The arrows go through the list without leaving it. */
export function SearchField({ value, onChange, selected, onKeyDown, fieldRef }: Props) {
  const text = useText();
  const clear = () => {
    onChange('');
    fieldRef.current?.focus();
  };
  return (
    <TextInput
      ref={fieldRef}
      type="search"
      aria-label={text.events.search}
      aria-controls="events-list"
      aria-activedescendant={selected === null ? undefined : rowId(selected)}
      aria-keyshortcuts={ariaKeys('/')}
      placeholder={text.events.searchHint}
      autoComplete="off"
      spellCheck={false}
      maxLength={200}
      value={value}
      leftSection={<IconSearch size={18} aria-hidden />}
      rightSection={
        value === '' ? (
          <KeyChip keys="/" />
        ) : (
          <CloseButton size="lg" aria-label={text.ui.clear} onClick={clear} />
        )
      }
      rightSectionWidth={48}
      onChange={event => onChange(event.currentTarget.value)}
      onKeyDown={onKeyDown}
    />
  );
}
