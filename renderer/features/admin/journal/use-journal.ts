import { useDebouncedValue } from '@mantine/hooks';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { Filter } from '../../../../core/contract/journal.ts';
import { api } from '../../../api/index.ts';
import { serverNow } from '../../../api/server-clock.ts';
import { inPages, page } from '../../../ui/list/pages.ts';
import { momentsOf, type Span } from './when.ts';

/** What the journal is narrowed to, as it stands on the screen; null and empty mean everything. */
export interface Narrowing {
  readonly about: string;
  readonly operatorId: Filter['operatorId'] | null;
  readonly operation: string | null;
  readonly span: Span;
}

export const everything: Narrowing = {
  about: '',
  operatorId: null,
  operation: null,
  span: 'always',
};

/** The same as a question to the journal. */
export function filterOf({ about, operatorId, operation, span }: Narrowing): Filter {
  return {
    ...(about.trim() !== '' && { about: about.trim() }),
    ...(operatorId && { operatorId }),
    ...(operation !== null && { operation }),
    ...momentsOf(span, serverNow()),
  };
}

/**
 * The acts that are asked for, newest first, a page at a time. New ones come only when they are asked
 * for: whoever reads what happened must not see it move away.
 */
export function useJournal(narrowing: Narrowing) {
  const [settled] = useDebouncedValue(narrowing, 150);
  const filter = filterOf(settled);
  const query = useInfiniteQuery(
    api.journal.list.infiniteOptions({
      input: (cursor: string | undefined) => ({ ...page(cursor), ...filter }),
      ...inPages,
    }),
  );
  return { query, filter, entries: query.data?.pages.flatMap(page => page.entries) ?? [] };
}

export type Journal = ReturnType<typeof useJournal>;
