import { type FilterName, filters } from './filters.ts';

/** One page: a keyset page of what is to come, or a stretch of the past. */
export type PageParam =
  | { readonly part: 'ahead'; readonly cursor: string | undefined }
  | { readonly part: 'behind'; readonly stretch: number };

const day = 86_400_000;

/**
 * How many days ago each stretch of the past ends and begins. The contract pages from early to
 * late only, and nobody looks for the oldest event first: so the past is read in stretches, the
 * latest first, that grow as people look further back.
 */
const stretches = [
  [0, 31],
  [31, 124],
  [124, 490],
  [490, 2_000],
  [2_000, null],
] as const;

export const firstPage = (filter: FilterName): PageParam =>
  filters[filter].ahead ? { part: 'ahead', cursor: undefined } : { part: 'behind', stretch: 0 };

/** The page after one; undefined after the last. `nextCursor` is what that page answered. */
export function pageAfter(
  filter: FilterName,
  page: PageParam,
  nextCursor: string | null,
): PageParam | undefined {
  if (page.part === 'ahead') {
    if (nextCursor !== null) return { part: 'ahead', cursor: nextCursor };
    return filters[filter].behind ? { part: 'behind', stretch: 0 } : undefined;
  }
  const stretch = page.stretch + 1;
  return stretch < stretches.length ? { part: 'behind', stretch } : undefined;
}

/** From when to when a stretch of the past reaches; whole days, so that stretches always meet. */
export function stretchAt(stretch: number, now: number): { from: string; to: string } {
  const [end, begin] = stretches[stretch] ?? [0, null];
  const today = Math.floor(now / day) * day;
  const iso = (at: number) => new Date(at).toISOString();
  return {
    from: begin === null ? '1970-01-01T00:00:00Z' : iso(today - begin * day),
    to: end === 0 ? iso(now) : iso(today - end * day),
  };
}
