import { TextInput } from '@mantine/core';
import { IconDeviceFloppy } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { OrderId } from '../../../../core/contract/ids.ts';
import type { Ticket } from '../../../../core/contract/order.ts';
import { api, client } from '../../../api/index.ts';
import { useText } from '../../../text/index.tsx';
import { announce } from '../../../ui/announce.tsx';
import { Pair } from '../../../ui/form/form.tsx';
import { useFaults } from '../../../ui/form/use-faults.ts';
import { PaperWarning } from '../../../ui/paper-warning.tsx';
import { changedOf, draftOf } from './draft.ts';
import { IdFields } from './id-fields.tsx';
import { ReasonForm } from './reason-form.tsx';

interface Props {
  readonly orderId: OrderId;
  readonly ticket: Ticket;
  readonly onClose: () => void;
}

/** Puts a name or a national id right after the sale. What is left as it is stays as it is. */
export function ChangeParticipant({ orderId, ticket, onClose }: Props) {
  const text = useText();
  const queries = useQueryClient();
  const [draft, setDraft] = useState(() => draftOf(ticket.participant));
  const type = (typed: Partial<typeof draft>) => setDraft({ ...draft, ...typed });
  const change = useMutation({
    gcTime: 0,
    mutationFn: (reason: string) =>
      client.participants.change({
        orderId,
        ticketId: ticket.id,
        reason,
        ...changedOf(draft, ticket.participant),
      }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: api.orders.key() });
      announce(text.orders.participantChanged);
      onClose();
    },
  });
  const names = ['firstName', 'lastName', 'nationalId.value', 'nationalId.country'] as const;
  const { faults, rest } = useFaults(change.error, names);
  return (
    <ReasonForm
      reasons={Object.values(text.orders.reasonsChange)}
      hint={text.orders.changeHint}
      label={text.orders.saveParticipant}
      icon={<IconDeviceFloppy size={18} />}
      busy={change.isPending}
      error={rest}
      onSend={reason => change.mutate(reason)}
      onClose={onClose}
    >
      <Pair>
        {(['firstName', 'lastName'] as const).map(field => (
          <TextInput
            key={field}
            data-autofocus={field === 'firstName' || undefined}
            label={text.sell[field]}
            autoComplete="off"
            maxLength={300}
            value={draft[field]}
            error={faults[field]}
            onChange={event => type({ [field]: event.currentTarget.value })}
          />
        ))}
      </Pair>
      <PaperWarning of={`${draft.firstName} ${draft.lastName}`} />
      {ticket.participantData === 'nationalId' && (
        <IdFields
          draft={draft}
          masked={ticket.participant?.nationalId?.masked ?? ''}
          error={faults['nationalId.value'] ?? faults['nationalId.country']}
          onType={type}
        />
      )}
    </ReasonForm>
  );
}
