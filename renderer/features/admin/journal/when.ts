/** Spans of time that are asked for, and their order. */
export const spans = ['always', 'today', 'yesterday', 'week', 'month'] as const;
export type Span = (typeof spans)[number];

/** The moments between which the acts of a span lie, by the clock of this counter. */
export function momentsOf(span: Span, now: number): { from?: string; to?: string } {
  const midnight = new Date(now);
  midnight.setHours(0, 0, 0, 0);
  const daysAgo = (days: number) => {
    const begins = new Date(midnight);
    begins.setDate(begins.getDate() - days);
    return begins.toISOString();
  };
  switch (span) {
    case 'always':
      return {};
    case 'today':
      return { from: daysAgo(0) };
    case 'yesterday':
      return { from: daysAgo(1), to: new Date(midnight.getTime() - 1).toISOString() };
    case 'week':
      return { from: daysAgo(6) };
    case 'month':
      return { from: daysAgo(29) };
  }
}
