import { IconEyeCheck } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Attempt } from '../../../../core/contract/attempt.ts';
import { api, client } from '../../../api/index.ts';
import { useText } from '../../../text/index.tsx';
import { announce } from '../../announce.tsx';
import { BusyButton } from '../../busy-button.tsx';
import { Failure } from '../../failure.tsx';
import { useFormat } from '../../format.ts';

/** Takes what a terminal told against the books off the list; what is booked stays as it is. */
export function LookedAt({ id, amountMinor, currency, orderCode }: Attempt) {
  const say = useText().cardPayments;
  const { money } = useFormat();
  const queries = useQueryClient();
  const mark = useMutation({
    mutationFn: () => client.payments.markLookedAt({ id }),
    onSuccess: () => {
      announce(say.lookedAt);
      void queries.invalidateQueries({ queryKey: api.payments.key() });
      void queries.invalidateQueries({ queryKey: api.orders.key() });
    },
  });
  return (
    <>
      <BusyButton
        variant="default"
        busy={mark.isPending}
        leftSection={<IconEyeCheck size={18} aria-hidden />}
        aria-label={say.markLookedAtOf(money(amountMinor, currency), orderCode)}
        onClick={() => mark.mutate()}
      >
        {say.markLookedAt}
      </BusyButton>
      {mark.isError && <Failure error={mark.error} />}
    </>
  );
}
