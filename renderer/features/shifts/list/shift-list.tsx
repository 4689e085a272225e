import { useInfiniteQuery } from '@tanstack/react-query';
import type { KeyboardEvent } from 'react';
import { api } from '../../../api/index.ts';
import { useText } from '../../../text/index.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { PagedList } from '../../../ui/list/paged-list.tsx';
import { inPages, page } from '../../../ui/list/pages.ts';
import { afterStep, stepOf } from '../../../ui/list/steps.ts';
import { rowHeight, rowId, ShiftRow } from './shift-row.tsx';

interface Props {
  /** The shift of this drawer stands above the list, and not in it. */
  readonly hereId: string | undefined;
  readonly chosen: string | null;
  readonly onChoose: (shiftId: string) => void;
  /** A step up from the first row, or Escape. */
  readonly onLeave: () => void;
}

/** The shifts that are over, one's own or those of all, the newest first. */
export function ShiftList({ hereId, chosen, onChoose, onLeave }: Props) {
  const text = useText().shift;
  const query = useInfiniteQuery(
    api.shifts.list.infiniteOptions({
      input: (cursor: string | undefined) => page(cursor),
      ...inPages,
    }),
  );
  const rows =
    query.data?.pages.flatMap(each => each.shifts).filter(each => each.id !== hereId) ?? [];
  const at = rows.findIndex(each => each.id === chosen);
  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === 'Escape' ? -Infinity : stepOf(event);
    if (by === undefined) return;
    event.preventDefault();
    const row = rows[afterStep(at, by, rows.length)];
    if (by === -Infinity || (at === 0 && by < 0)) onLeave();
    else if (row !== undefined) onChoose(row.id);
  };
  return (
    <PagedList
      id="shift-list"
      label={text.list}
      query={query}
      rows={rows}
      activeId={chosen === null ? undefined : rowId(chosen)}
      rowHeight={rowHeight}
      empty={query.isSuccess && <EmptyState title={text.noneYet}>{text.noneYetHint}</EmptyState>}
      noMore={text.noMore}
      onKeyDown={onKeyDown}
    >
      {row => (
        <ShiftRow
          key={row.id}
          row={row}
          selected={row.id === chosen}
          onSelect={() => onChoose(row.id)}
        />
      )}
    </PagedList>
  );
}
