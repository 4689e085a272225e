import type { RefusalData } from '../../core/contract/refusals.ts';
import { refusalOf } from '../api/answers.ts';

/** Until when a secret may not be tried again, if that is what a call was refused for. */
export function delayOf(error: unknown): RefusalData<'TRY_LATER'> | null {
  const refusal = refusalOf(error);
  return refusal?.code === 'TRY_LATER' ? refusal.data : null;
}
