import type { Event, EventStatus } from '../../../../core/contract/events.ts';
import { readAnswer } from '../../../api/answers.ts';

/** `gone`: whoever asks may not see it any more, because it was taken off sale or removed. */
export type OffSale = 'gone' | Exclude<EventStatus, 'published'>;

/**
 * Why nothing of an event can be sold now; null while it is on sale, or nobody knows otherwise.
 * @param event what is known of it: after an error, what was true before
 */
export function whyOffSale(
  event: Pick<Event, 'status'> | undefined,
  error: unknown,
): OffSale | null {
  const answer = error === null ? null : readAnswer(error);
  if (answer?.kind === 'refusal' && answer.code === 'NOT_FOUND') return 'gone';
  return event === undefined || event.status === 'published' ? null : event.status;
}
