import { useDebouncedValue } from '@mantine/hooks';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { EventRow } from '../../../../core/contract/events.ts';
import { api, client } from '../../../api/index.ts';
import { serverNow } from '../../../api/server-clock.ts';
import { inPages, isAnswered, livePages, page as pageAt } from '../../../ui/list/pages.ts';
import type { Asked } from '../../../ui/search/filters.ts';
import { type FilterName, filters } from './filters.ts';
import { firstPage, type PageParam, pageAfter, stretchAt } from './pages.ts';

const asked = (filter: FilterName, text: string, quick: Asked) => ({
  ...quick,
  statuses: [...filters[filter].statuses],
  manageable: true,
  ...(text !== '' && { text }),
});
type Question = ReturnType<typeof asked>;
type Page = Awaited<ReturnType<typeof client.events.list>>;

/** A whole stretch of the past, the latest first. */
async function past(question: Question, stretch: number, signal: AbortSignal): Promise<Page> {
  const reach = stretchAt(stretch, serverNow());
  const found: EventRow[] = [];
  for (let cursor: string | undefined; ; ) {
    const input = { ...question, ...reach, limit: 200, ...(cursor !== undefined && { cursor }) };
    const page = await client.events.list(input, { signal });
    found.push(...page.events);
    if (page.nextCursor === null) return { ...page, events: found.reverse() };
    cursor = page.nextCursor;
  }
}

const ahead = (question: Question, cursor: string | undefined, signal: AbortSignal) =>
  client.events.list({ ...question, ...pageAt(cursor) }, { signal });

/** The list for a filter and what is typed: live, and a page at a time. */
export function useEventPages(filter: FilterName, typed: string, quick: Asked) {
  const [text] = useDebouncedValue(typed.trim(), 120);
  const question = asked(filter, text, quick);
  const query = useInfiniteQuery({
    queryKey: [...api.events.list.key({ type: 'infinite' }), filter, text, quick],
    queryFn: ({ pageParam, signal }) =>
      pageParam.part === 'ahead'
        ? ahead(question, pageParam.cursor, signal)
        : past(question, pageParam.stretch, signal),
    initialPageParam: firstPage(filter),
    getNextPageParam: (last, _, page: PageParam) => pageAfter(filter, page, last.nextCursor),
    placeholderData: inPages.placeholderData,
    ...livePages,
  });
  const all = query.data?.pages.flatMap(page => page.events) ?? [];
  return {
    // An event that begins while the pages are read may stand on two of them.
    rows: [...new Map(all.map(each => [each.id, each])).values()],
    /** True once the rows answer what is typed and filtered now. */
    answered: isAnswered(query) && text === typed.trim(),
    text,
    understood: query.data?.pages[0]?.understood ?? null,
    query,
  };
}

export type EventPages = ReturnType<typeof useEventPages>;
