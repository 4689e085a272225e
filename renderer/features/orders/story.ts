import type { z } from 'zod';
import type { Act } from '../../../core/contract/order.ts';

/** An act as it comes from the journal. */
export type ActRow = z.output<typeof Act>;

/** One line of the timeline: an act, or the same act several times in a row. */
export interface Chapter extends ActRow {
  readonly times: number;
}

/**
 * Turns the journal of an order into a readable story. Participants are saved row by row as they
 * are typed; in a row, by the same person at the same counter, that is one thing that happened.
 */
export function storyOf(timeline: readonly ActRow[]): Chapter[] {
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

const known = [
  'hold',
  'changeHold',
  'saveParticipants',
  'pay',
  'cancel',
  'takeOver',
  'expire',
  'tickets',
  'reveal',
  'change',
] as const;
export type KnownAct = (typeof known)[number];

const sameAs: Readonly<Record<string, KnownAct>> = {
  releaseExpiredHolds: 'expire',
  lapse: 'expire',
  handOver: 'tickets',
  pdf: 'tickets',
};

/** Which sentence tells an operation of the journal (`orders.pay`); null for one this screen never met. */
export function knownAct(operation: string): KnownAct | null {
  const name = operation.split('.').at(-1) ?? '';
  return known.find(each => each === name) ?? sameAs[name] ?? null;
}
