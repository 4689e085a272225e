import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { EventRow } from '../../../../core/contract/events.ts';
import { api } from '../../../api/index.ts';
import { pace } from '../../../api/live.ts';
import { fitting, merged } from './search.ts';

/** Milliseconds between the last key and the question to the database. */
const pause = 120;
const pageSize = 50;

const listed = (text: string) =>
  api.events.list.infiniteOptions({
    input: (cursor: string | null) => ({
      limit: pageSize,
      ...(text !== '' && { text }),
      ...(cursor !== null && { cursor }),
    }),
    initialPageParam: null as string | null,
    getNextPageParam: page => page.nextCursor,
    placeholderData: keepPreviousData,
    // Every page is asked for again, so a long list asks less often.
    refetchInterval: query => pace() * (query.state.data?.pages.length ?? 1),
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
    error: current.data === undefined || current.isPlaceholderData ? current.error : null,
    retry: () => void current.refetch(),
    more: () => {
      if (settled && current.hasNextPage && !current.isFetchingNextPage)
        void current.fetchNextPage();
    },
    fetchingMore: current.isFetchingNextPage,
  };
}
