import { Button } from '@mantine/core';
import { IconSearchOff } from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';
import { useText } from '../../text/index.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PagedList } from '../../ui/list/paged-list.tsx';
import { EntryRow, rowHeight, rowId } from './entry-row.tsx';
import type { Journal } from './use-journal.ts';

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
      id="journal-list"
      label={text.list}
      query={query}
      rows={entries}
      activeId={selected === null ? undefined : rowId(selected)}
      rowHeight={rowHeight}
      empty={query.isSuccess && <NothingFits onShowAll={onShowAll} />}
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

function NothingFits({ onShowAll }: Pick<Props, 'onShowAll'>) {
  const text = useText().journal;
  return (
    <EmptyState
      icon={<IconSearchOff size={40} />}
      title={text.empty}
      action={
        <Button variant="default" onClick={onShowAll}>
          {text.showAll}
        </Button>
      }
    >
      {text.emptyHint}
    </EmptyState>
  );
}
