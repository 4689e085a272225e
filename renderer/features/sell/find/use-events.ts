import { useDebouncedValue } from '@mantine/hooks';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { EventRow } from '../../../../core/contract/events.ts';
import type { Around } from '../../../../core/format/sought.ts';
import { dayIn } from '../../../../core/format/wall-time.ts';
import { zoneHere } from '../../../../core/format/zones.ts';
import { api } from '../../../api/index.ts';
import { serverNow } from '../../../api/server-clock.ts';
import { inPages, livePages, page as pageAt } from '../../../ui/list/pages.ts';
import type { Asked } from '../../../ui/search/filters.ts';
import { fitting, merged } from './search.ts';

/** Milliseconds between the last key and the question to the database. */
const pause = 120;

/** As the box office would read it, until its own answer is here; any currency, for prices wait for that. */
const here = (): Around => {
  const timeZone = zoneHere();
  return { today: dayIn(new Date(serverNow()), timeZone), timeZone, currency: 'EUR' };
};

const listed = (text: string, filters: Asked) =>
  api.events.list.infiniteOptions({
    input: (cursor: string | undefined) => ({
      ...pageAt(cursor),
      ...(text !== '' && { text }),
      ...filters,
    }),
    ...inPages,
    ...livePages,
  });

/** Upcoming events on sale that fit what is typed and filtered, live. */
export function useEvents(typed: string, filters: Asked) {
  const text = typed.trim();
  const [asked] = useDebouncedValue(text, pause);
  const upcoming = useInfiniteQuery({ ...listed('', filters), enabled: text === '' });
  const found = useInfiniteQuery({ ...listed(asked, filters), enabled: asked !== '' });
  const current = text === '' ? upcoming : found;

  const rows = (query: typeof upcoming): readonly EventRow[] =>
    query.data?.pages.flatMap(page => page.events) ?? [];
  // Rows of other filters are as little an answer as those of another search.
  const settled =
    (text === '' && !upcoming.isPlaceholderData) ||
    (asked === text && found.data !== undefined && !found.isPlaceholderData);
  const events = settled
    ? rows(current)
    : fitting(merged([rows(upcoming), rows(found)]), text, here());

  return {
    events,
    understood: (settled && text !== '' && found.data?.pages[0]?.understood) || null,
    /** The database has answered this very search. */
    settled: settled && current.data !== undefined,
    query: current,
  };
}

/** The next events on sale, whatever is typed or filtered; they follow changes, and the list while it shows the same. */
export function useNextEvents(enabled: boolean) {
  const query = useInfiniteQuery({ ...listed('', {}), refetchInterval: false, enabled });
  const { isPending: isAwaited, isSuccess: isKnown } = query;
  return { events: query.data?.pages[0]?.events ?? none, isAwaited, isKnown };
}

const none: readonly EventRow[] = [];
