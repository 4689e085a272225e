import { describe, expect, it } from 'vitest';
import { filterNames, filters } from './filters.ts';
import { firstPage, type PageParam, pageAfter, stretchAt } from './pages.ts';

const now = Date.UTC(2026, 10, 22, 15, 30);

function walk(filter: (typeof filterNames)[number], cursors: number) {
  const pages: PageParam[] = [];
  let page: PageParam | undefined = firstPage(filter);
  while (page !== undefined) {
    pages.push(page);
    const ahead = pages.filter(each => each.part === 'ahead').length;
    page = pageAfter(filter, page, ahead <= cursors ? `after ${ahead}` : null);
  }
  return pages;
}

describe('the pages of the list', () => {
  it('are those to come first, then the past, and end', () => {
    expect(walk('all', 2).map(each => each.part)).toEqual([
      ...['ahead', 'ahead', 'ahead'],
      ...['behind', 'behind', 'behind', 'behind', 'behind'],
    ]);
    expect(walk('upcoming', 1)).toHaveLength(2);
    expect(walk('past', 0)[0]).toEqual({ part: 'behind', stretch: 0 });
  });

  it('leave no gap in the past and go back to the beginning', () => {
    const past = walk('past', 0).map((_, stretch) => stretchAt(stretch, now));
    expect(past[0]?.to).toBe('2026-11-22T15:30:00.000Z');
    expect(past.at(-1)?.from).toBe('1970-01-01T00:00:00Z');
    for (const [at, each] of past.entries()) if (at > 0) expect(each.to).toBe(past[at - 1]?.from);
  });

  it('show every event under one of the filters', () => {
    for (const filter of filterNames)
      expect(filters[filter].ahead || filters[filter].behind, filter).toBe(true);
    expect(filters.all).toMatchObject({ ahead: true, behind: true });
  });
});
