import { readAnswer } from '../../api/answers.ts';
import { useFaults } from '../form/use-faults.ts';
import type { BuyerDraft } from './draft.ts';

/** What was answered, beside the fields it is about. `by` says who saved in between. */
export function useBuyerFaults(error: unknown) {
  const names = ['buyer.name', 'buyer.phone', 'buyer.email', 'note'] as const;
  const { faults, rest } = useFaults(error, names);
  const own = Object.entries(faults).map(([path, fault]) => [path.replace('buyer.', ''), fault]);
  const answer = error === null ? null : readAnswer(error);
  const isMeanwhile = answer?.kind === 'refusal' && answer.code === 'CHANGED_MEANWHILE';
  return {
    faults: Object.fromEntries(own) as Partial<Record<keyof BuyerDraft, string>>,
    rest,
    by: isMeanwhile ? (answer.data.by ?? null) : null,
    isMeanwhile,
  };
}
