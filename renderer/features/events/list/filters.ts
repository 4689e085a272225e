import type { EventStatus } from '../../../../core/contract/events.ts';

export const filterNames = ['upcoming', 'all', 'drafts', 'past', 'cancelled'] as const;
export type FilterName = (typeof filterNames)[number];

interface Filter {
  readonly statuses: readonly EventStatus[];
  /** Events still to come, the nearest first. */
  readonly ahead: boolean;
  /** Events that have begun, the latest first, after those to come. */
  readonly behind: boolean;
}

const everything: readonly EventStatus[] = ['draft', 'published', 'postponed', 'cancelled'];

export const filters: Readonly<Record<FilterName, Filter>> = {
  upcoming: { statuses: ['draft', 'published', 'postponed'], ahead: true, behind: false },
  all: { statuses: everything, ahead: true, behind: true },
  drafts: { statuses: ['draft'], ahead: true, behind: true },
  past: { statuses: everything, ahead: false, behind: true },
  cancelled: { statuses: ['cancelled'], ahead: true, behind: true },
};
