import { useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import type { SumToCheck } from '../../../../core/contract/attempt.ts';
import type { Shift } from '../../../../core/contract/shift.ts';
import { api } from '../../../api/index.ts';
import { useText } from '../../../text/index.tsx';
import { useConfirm } from '../../../ui/confirm.tsx';
import { useSumsInWords } from '../../../ui/terminal/check/sums.ts';

/**
 * Asks whoever closes a shift while card payments are not settled: closing does not wait for them. Once agreed to, the
 * same ones are not asked about again.
 */
export function useCardsLeft({ id: shiftId }: Pick<Shift, 'id'>): () => Promise<boolean> {
  const text = useText().shift;
  const queries = useQueryClient();
  const confirm = useConfirm();
  const inWords = useSumsInWords();
  const agreed = useRef('');
  const isAsking = useRef(false);

  const left = (): Promise<readonly SumToCheck[]> =>
    queries
      .query(api.shifts.report.queryOptions({ input: { shiftId }, staleTime: 0 }))
      .then(({ report }) => report.cardsToCheck)
      // The close itself will say what is wrong.
      .catch(() => []);
  const ask = async (): Promise<boolean> => {
    const sums = await left();
    const these = JSON.stringify(sums);
    if (sums.length === 0 || these === agreed.current) return true;
    const isAgreed = await confirm({
      title: text.cardsLeft,
      body: (
        <>
          {inWords(sums).map(each => (
            <p key={each}>{each}</p>
          ))}
          <p>{text.cardsLeftHint}</p>
        </>
      ),
      confirmLabel: text.close,
    });
    if (isAgreed) agreed.current = these;
    return isAgreed;
  };
  return async () => {
    if (isAsking.current) return false;
    isAsking.current = true;
    try {
      return await ask();
    } finally {
      isAsking.current = false;
    }
  };
}
