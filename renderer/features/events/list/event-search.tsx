import type { KeyboardEvent, RefObject } from 'react';
import type { Understood } from '../../../../core/contract/understood.ts';
import { without } from '../../../../core/format/sought.ts';
import { useText } from '../../../text/index.tsx';
import { FilterChips } from '../../../ui/list/filter-chips.tsx';
import { SearchField } from '../../../ui/list/search-field.tsx';
import { FilterBar } from '../../../ui/search/filter-bar.tsx';
import type { Filters } from '../../../ui/search/filters.ts';
import { UnderstoodChips } from '../../../ui/search/understood-chips.tsx';
import { listId } from './event-list.tsx';
import { rowId } from './event-row.tsx';
import { type FilterName, filterNames } from './filters.ts';

interface Props {
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly filter: FilterName;
  readonly onFilter: (filter: FilterName) => void;
  readonly filters: Filters;
  readonly understood: Understood | null;
  readonly selected: string | null;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly fieldRef: RefObject<HTMLInputElement | null>;
}

/** Finds by title, place, artist, category and day as it is typed, among the events of one filter. */
export function EventSearch(props: Props) {
  const text = useText().events;
  const { selected, onKeyDown, fieldRef } = props;
  return (
    <>
      <SearchField
        label={text.search}
        hint={text.searchHint}
        listId={listId}
        activeId={selected === null ? undefined : rowId(selected)}
        value={props.typed}
        onChange={props.onType}
        onKeyDown={onKeyDown}
        fieldRef={fieldRef}
      />
      <FilterChips
        label={text.show}
        chips={filterNames.map(name => ({ name, label: text.filters[name] }))}
        value={props.filter}
        onChange={props.onFilter}
        isTight
      />
      <FilterBar filters={props.filters} />
      <UnderstoodChips
        understood={props.understood}
        onRemove={meaning => props.onType(without(props.typed, meaning))}
      />
    </>
  );
}
