import { useDebouncedValue } from '@mantine/hooks';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { OrderRow } from '../../../core/contract/order.ts';
import { api } from '../../api/index.ts';
import { inPages, isAnswered, livePages, page } from '../../ui/list/pages.ts';
import { readSearch } from './search.ts';
import { settle } from './settle.ts';
import { askedFor, type Which } from './which.ts';

/** The newest order that stands on the screen, of one question to the database. */
interface Mark {
  readonly question: string;
  readonly since: string | null;
}

/** The row that was chosen, and in which list. */
export interface Picked {
  readonly question: string;
  readonly row: OrderRow;
}

/** The list for what is typed and filtered: live, a page at a time, and still under the eye. */
export function useOrderList(typed: string, which: Which | null, picked: Picked | null) {
  const [text] = useDebouncedValue(readSearch(typed), 120);
  const question = `${which ?? ''} ${text}`;
  const query = useInfiniteQuery(
    api.orders.list.infiniteOptions({
      input: (cursor: string | undefined) => ({
        ...page(cursor),
        ...(text !== '' && { text }),
        ...askedFor(which, text),
      }),
      ...inPages,
      ...livePages,
    }),
  );

  const all = query.data?.pages.flatMap(page => page.orders) ?? [];
  const [mark, setMark] = useState<Mark | null>(null);
  const newest = all[0]?.createdAt ?? null;
  const answered = isAnswered(query);
  // An empty list has nothing that could jump: its first order may appear by itself.
  if (answered && (mark?.question !== question || mark.since === null) && mark?.since !== newest)
    setMark({ question, since: newest });
  const marked = mark?.question === question ? mark.since : null;
  const since = answered ? marked : (mark?.since ?? null);
  // It stays in the list it was chosen from; another question gets its own answer only.
  const staying = answered && picked?.question === question ? picked.row : null;

  return {
    ...settle(all, since, staying),
    question,
    text,
    /** True once the rows answer what is typed now. */
    answered: answered && readSearch(typed) === text,
    understood: (answered && query.data?.pages[0]?.understood) || null,
    showNewest: () => setMark({ question, since: newest }),
    query,
  };
}

export type OrderList = ReturnType<typeof useOrderList>;
