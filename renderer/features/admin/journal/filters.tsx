import { SegmentedControl, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { KeyboardEvent, RefObject } from 'react';
import { OperatorId } from '../../../../core/contract/ids.ts';
import { api } from '../../../api/index.ts';
import { useText } from '../../../text/index.tsx';
import { SearchField } from '../../../ui/list/search-field.tsx';
import { listId } from './entry-list.tsx';
import classes from './filters.module.css';
import type { Narrowing } from './use-journal.ts';
import { spans } from './when.ts';

interface Props {
  readonly value: Narrowing;
  readonly onChange: (change: Partial<Narrowing>) => void;
  /** The row that is chosen. */
  readonly activeId: string | undefined;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly fieldRef: RefObject<HTMLInputElement | null>;
}

/** About what, when, by whom and what was done. */
export function Filters({ value, onChange, activeId, onKeyDown, fieldRef }: Props) {
  const text = useText().journal;
  const { data } = useQuery(api.journal.state.queryOptions());
  const people = data?.operators.map(({ id, name }) => ({ value: id, label: name })) ?? [];
  const acts = Object.entries(text.acts).map(([operation, label]) => ({ value: operation, label }));

  return (
    <div className={classes['filters']}>
      <SearchField
        label={text.search}
        hint={text.searchHint}
        listId={listId}
        activeId={activeId}
        value={value.about}
        onChange={about => onChange({ about })}
        onKeyDown={onKeyDown}
        fieldRef={fieldRef}
        isMainControl
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
