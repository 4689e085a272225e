import type { Act } from '../../../core/contract/act.ts';

/** One line of the timeline: an act, or the same act several times in a row. */
export interface Chapter extends Act {
  readonly times: number;
}

/**
 * Turns the journal of an order into a readable story. Participants are saved row by row as they
 * are typed; in a row, by the same person at the same counter, that is one thing that happened.
 */
export function storyOf(timeline: readonly Act[]): Chapter[] {
  const chapters: Chapter[] = [];
  for (const act of timeline) {
    const last = chapters.at(-1);
    const same =
      last?.operation === act.operation &&
      last.operatorName === act.operatorName &&
      last.counterName === act.counterName &&
      last.reason === act.reason;
    if (same) chapters[chapters.length - 1] = { ...act, times: last.times + 1 };
    else chapters.push({ ...act, times: 1 });
  }
  return chapters;
}
