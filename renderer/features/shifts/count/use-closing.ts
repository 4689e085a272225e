import { useMutation, useQueryClient } from '@tanstack/react-query';
import { CommandId } from '../../../../core/contract/ids.ts';
import { Minor } from '../../../../core/contract/money.ts';
import type { Counted, Slips } from '../../../../core/contract/settlement.ts';
import type { Shift } from '../../../../core/contract/shift.ts';
import { refusalOf } from '../../../api/answers.ts';
import { api, client } from '../../../api/index.ts';
import { useText } from '../../../text/index.tsx';
import { announce } from '../../../ui/announce.tsx';
import { useFaults } from '../../../ui/form/use-faults.ts';
import { useSameId } from '../../../ui/same-id.ts';
import type { CountDraft } from './count-draft.ts';
import { slipsOf, useSlips } from './slips.ts';

interface Given {
  readonly shift: Shift;
  /** The count differs, and somebody must say why. */
  readonly onReason: () => void;
  readonly onClosed: () => void;
}

type Close = Parameters<typeof client.shifts.close>[0];

/** What a draft says to the contract: slips and reason only where there are some. */
const saidOf = (
  draft: CountDraft,
  counted: readonly Counted[],
  slips: readonly Slips[],
): Omit<Close, 'id' | 'shiftId'> => ({
  counted: [...counted],
  slips: [...slips],
  ...(draft.dropMinor !== null && { dropMinor: Minor.parse(draft.dropMinor) }),
  ...(draft.needsReason && draft.reason.trim() !== '' && { reason: draft.reason.trim() }),
});

/** Closes a shift with what was counted, or gives the count up. */
export function useClosing({ shift, onReason, onClosed }: Given) {
  const text = useText().shift;
  const queries = useQueryClient();
  const idOf = useSameId();
  const slips = useSlips();
  const readAgain = () => void queries.invalidateQueries({ queryKey: api.shifts.key() });
  const close = useMutation({
    mutationFn: (said: ReturnType<typeof saidOf>) =>
      client.shifts.close({ id: CommandId.parse(idOf(said)), shiftId: shift.id, ...said }),
    onSuccess: () => {
      queries.setQueryData(api.shifts.current.queryKey(), { shift: null });
      readAgain();
      announce(text.closed);
      onClosed();
    },
    onError: error => {
      const code = refusalOf(error)?.code;
      if (code === 'REASON_NEEDED') onReason();
      // Somebody else has closed it, or goes on with it.
      if (code === 'WRONG_STATE' || code === 'NOT_FOUND') readAgain();
    },
  });
  const resume = useMutation({
    mutationFn: () => client.shifts.resume({ shiftId: shift.id }),
    onSuccess: answer => {
      queries.setQueryData(api.shifts.current.queryKey(), answer);
      readAgain();
      announce(text.givenUp);
    },
    onError: readAgain,
  });
  const { faults, rest } = useFaults(close.error ?? resume.error, ['reason', 'dropMinor'], {
    REASON_NEEDED: ['reason'],
    DRAWER_EMPTY: ['dropMinor'],
  });
  return {
    close: (draft: CountDraft, counted: readonly Counted[]) =>
      !close.isPending &&
      !resume.isPending &&
      close.mutate(saidOf(draft, counted, slipsOf(draft, slips))),
    resume: () => !close.isPending && !resume.isPending && resume.mutate(),
    isPending: close.isPending,
    faults,
    rest,
    faulty: close.isError ? close.submittedAt : 0,
  };
}
