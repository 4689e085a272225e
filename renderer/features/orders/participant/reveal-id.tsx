import { IconEye } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { TicketId } from '../../../../core/contract/ids.ts';
import { api, client } from '../../../api/index.ts';
import { useText } from '../../../text/index.tsx';
import classes from './participant.module.css';
import { ReasonForm } from './reason-form.tsx';

interface Props {
  readonly ticketId: TicketId;
  readonly onClose: () => void;
}

/** How long a national id stays on the screen (milliseconds). */
const shownFor = 20_000;

/** Asks why, then shows one national id for a short while. It is kept nowhere but in this question. */
export function RevealId({ ticketId, onClose }: Props) {
  const text = useText().orders;
  const queries = useQueryClient();
  const reveal = useMutation({
    // Not even the memory of the window keeps an answer that nobody looks at.
    gcTime: 0,
    mutationFn: (reason: string) => client.participants.reveal({ ticketId, reason }),
    onSuccess: () => void queries.invalidateQueries({ queryKey: api.orders.get.key() }),
  });
  const { data, isSuccess } = reveal;
  useEffect(() => {
    if (!isSuccess) return;
    const timer = setTimeout(onClose, shownFor);
    return () => clearTimeout(timer);
  }, [isSuccess, onClose]);

  if (data !== undefined)
    return (
      <div role="status">
        <p className={classes['revealed']} dir="ltr">
          {data.nationalId.value}
        </p>
        <p className={classes['hint']}>{text.masksAgain(shownFor / 1_000)}</p>
      </div>
    );
  return (
    <ReasonForm
      reasons={Object.values(text.reasonsReveal)}
      hint={text.revealHint}
      label={text.reveal}
      icon={<IconEye size={18} />}
      busy={reveal.isPending}
      error={reveal.error}
      onSend={reason => reveal.mutate(reason)}
      onClose={onClose}
    />
  );
}
