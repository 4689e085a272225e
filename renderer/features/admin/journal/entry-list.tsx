import type { KeyboardEvent } from 'react';
import { useText } from '../../../text/index.tsx';
import { NothingFits } from '../../../ui/list/nothing-fits.tsx';
import { PagedList } from '../../../ui/list/paged-list.tsx';
import { EntryRow, rowHeight, rowId } from './entry-row.tsx';
import type { Journal } from './use-journal.ts';

export const listId = 'journal-list';

interface Props {
  readonly journal: Journal;
  readonly selected: number | null;
  readonly select: (seq: number) => void;
  readonly onShowAll: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** The acts that fit, with what stands there while there are none. */
export function EntryList({
  journal: { query, entries },
  selected,
  select,
  onShowAll,
  onKeyDown,
}: Props) {
  const text = useText().journal;
  return (
    <PagedList
      id={listId}
      label={text.list}
      query={query}
      rows={entries}
      activeId={selected === null ? undefined : rowId(selected)}
      rowHeight={rowHeight}
      empty={
        query.isSuccess && (
          <NothingFits
            title={text.empty}
            hint={text.emptyHint}
            wider={{ label: text.showAll, onWiden: onShowAll }}
          />
        )
      }
      noMore={text.noMore}
      onKeyDown={onKeyDown}
    >
      {entry => (
        <EntryRow
          key={entry.seq}
          entry={entry}
          selected={entry.seq === selected}
          onSelect={() => select(entry.seq)}
        />
      )}
    </PagedList>
  );
}
