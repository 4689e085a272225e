import { CloseButton, SegmentedControl, Select, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { KeyboardEvent, RefObject } from 'react';
import { OperatorId } from '../../../core/contract/ids.ts';
import { api } from '../../api/index.ts';
import { useText } from '../../text/index.tsx';
import { KeyChip } from '../../ui/key-chip.tsx';
import { ariaKeys } from '../../ui/keys.ts';
import classes from './filters.module.css';
import type { Narrowing } from './use-journal.ts';
import { spans } from './when.ts';

interface Props {
  readonly value: Narrowing;
  readonly onChange: (change: Partial<Narrowing>) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly fieldRef: RefObject<HTMLInputElement | null>;
}

/** About what, when, by whom and what was done. */
export function Filters({ value, onChange, onKeyDown, fieldRef }: Props) {
  const all = useText();
  const text = all.journal;
  const { data } = useQuery(api.journal.state.queryOptions());
  const people = data?.operators.map(({ id, name }) => ({ value: id, label: name })) ?? [];
  const acts = Object.entries(text.acts).map(([operation, label]) => ({ value: operation, label }));

  return (
    <div className={classes['filters']}>
      <TextInput
        ref={fieldRef}
        type="search"
        data-main-control
        aria-label={text.search}
        aria-controls="journal-list"
        aria-keyshortcuts={ariaKeys('/')}
        placeholder={text.searchHint}
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        value={value.about}
        leftSection={<IconSearch size={18} aria-hidden />}
        rightSection={
          value.about === '' ? (
            <KeyChip keys="/" />
          ) : (
            <CloseButton
              size="lg"
              aria-label={all.ui.clear}
              onClick={() => {
                onChange({ about: '' });
                fieldRef.current?.focus();
              }}
            />
          )
        }
        rightSectionWidth={48}
        onChange={event => onChange({ about: event.currentTarget.value })}
        onKeyDown={onKeyDown}
      />
      <div className={classes['pair']}>
        <Select
          aria-label={text.who}
          placeholder={text.everybody}
          data={people}
          value={value.operatorId ?? null}
          onChange={id => onChange({ operatorId: id === null ? null : OperatorId.parse(id) })}
          searchable
          clearable
          nothingFoundMessage={text.nothingFound}
        />
        <Select
          aria-label={text.what}
          placeholder={text.everything}
          data={acts}
          value={value.operation}
          onChange={operation => onChange({ operation })}
          searchable
          clearable
          nothingFoundMessage={text.nothingFound}
        />
      </div>
      <SegmentedControl
        aria-label={text.when}
        fullWidth
        size="xs"
        classNames={{ label: classes['span'] ?? '' }}
        data={spans.map(span => ({ value: span, label: text.whens[span] }))}
        value={value.span}
        onChange={span => onChange({ span })}
      />
    </div>
  );
}
