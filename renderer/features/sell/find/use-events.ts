import { useDebouncedValue } from '@mantine/hooks';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { EventRow } from '../../../../core/contract/events.ts';
import { api } from '../../../api/index.ts';
import { inPages, livePages, page as pageAt } from '../../../ui/list/pages.ts';
import { fitting, merged } from './search.ts';

/** Milliseconds between the last key and the question to the database. */
const pause = 120;

const listed = (text: string) =>
  api.events.list.infiniteOptions({
    input: (cursor: string | undefined) => ({
      ...pageAt(cursor),
      ...(text !== '' && { text }),
    }),
    ...inPages,
    ...livePages,
  });

/** Upcoming events on sale that fit what is typed, live. */
export function useEvents(typed: string) {
  const text = typed.trim();
  const [asked] = useDebouncedValue(text, pause);
  const upcoming = useInfiniteQuery({ ...listed(''), enabled: text === '' });
  const found = useInfiniteQuery({ ...listed(asked), enabled: asked !== '' });
  const current = text === '' ? upcoming : found;

  const rows = (query: typeof upcoming): readonly EventRow[] =>
    query.data?.pages.flatMap(page => page.events) ?? [];
  const settled =
    text === '' || (asked === text && found.data !== undefined && !found.isPlaceholderData);
  const events = settled ? rows(current) : fitting(merged([rows(upcoming), rows(found)]), text);

  return {
    events,
    /** The database has answered this very search. */
    settled: settled && current.data !== undefined,
    query: current,
  };
}
