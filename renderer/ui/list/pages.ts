import { keepPreviousData, type UseInfiniteQueryResult } from '@tanstack/react-query';
import { pace } from '../../api/live.ts';

const pageSize = 50;
/** From this many pages on, a list is read again less often: it is read whole each time. */
const many = 4;

/** How a list is read a page at a time, each page after the last row of the one before. */
export const inPages = {
  initialPageParam: undefined as string | undefined,
  getNextPageParam: (last: { readonly nextCursor: string | null }) => last.nextCursor ?? undefined,
  // The rows before stay until those for the next letter are here.
  placeholderData: keepPreviousData,
};

/** The part of the question that names a page. */
export const page = (cursor: string | undefined) => ({
  limit: pageSize,
  ...(cursor !== undefined && { cursor }),
});

/** Option of a list that must not grow old on the screen. */
export const livePages = {
  refetchInterval: (query: {
    readonly state: { readonly data?: { readonly pages: readonly unknown[] } | undefined };
  }) => pace() * ((query.state.data?.pages.length ?? 0) > many ? 8 : 1),
};

/** True once the rows answer what is asked for now. */
export const isAnswered = (query: UseInfiniteQueryResult): boolean =>
  query.isSuccess && !query.isPlaceholderData;
