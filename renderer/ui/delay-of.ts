import type { RefusalData } from '../../core/contract/refusals.ts';
import { readAnswer } from '../api/answers.ts';

/** Until when a secret may not be tried again, if that is what a call was refused for. */
export function delayOf(error: unknown): RefusalData<'TRY_LATER'> | null {
  if (error === null || error === undefined) return null;
  const answer = readAnswer(error);
  return answer.kind === 'refusal' && answer.code === 'TRY_LATER' ? answer.data : null;
}

/** The server's moment of that answer; of whole seconds, so that it is never too late. */
export const answeredAt = ({ until, seconds }: RefusalData<'TRY_LATER'>): string =>
  new Date(Date.parse(until) - seconds * 1_000).toISOString();
