import { IconHandStop, IconPlayerPlay } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { SyntheticEvent } from 'react';
import { api, client } from '../../../api/index.ts';
import { useText } from '../../../text/index.tsx';
import { Failure } from '../../../ui/failure.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { FormButtons } from '../../../ui/form/form-buttons.tsx';
import { ReasonField } from '../../../ui/form/reason-field.tsx';
import { useRequired } from '../../../ui/form/use-required.ts';
import { Isolate } from '../../../ui/isolate.tsx';
import type { Removal } from './removal-row.tsx';
import classes from './removals.module.css';

interface Props {
  readonly removal: Removal;
  readonly onClose: () => void;
}

/** Why the national ids of an event stay, or go after all. */
export function RemovalForm({ removal, onClose }: Props) {
  const text = useText().participants;
  const queries = useQueryClient();
  const reason = useRequired('');
  const { eventId, title, stopped } = removal;
  const act = useMutation({
    mutationFn: () =>
      client.participants[stopped === null ? 'stopRemoval' : 'resumeRemoval']({
        eventId,
        reason: reason.value,
      }),
    onSuccess: onClose,
    onSettled: () => queries.invalidateQueries({ queryKey: api.participants.idRemovals.key() }),
  });
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    if (reason.isFilled() && !act.isPending) act.mutate();
  };
  return (
    <Form
      className={classes['ask']}
      aria-label={(stopped === null ? text.stopFor : text.resumeFor)(title)}
      takesFocus
      onLeave={onClose}
      onSubmit={send}
    >
      <p className={classes['title']}>
        <Isolate>{title}</Isolate>
      </p>
      <ReasonField {...reason.field} />
      <p className={classes['hint']}>{stopped === null ? text.stopHint : text.resumeHint}</p>
      {act.error !== null && <Failure error={act.error} />}
      <FormButtons
        leave={{ onLeave: onClose }}
        act={{
          label: stopped === null ? text.stopIds : text.resumeIds,
          icon: stopped === null ? <IconHandStop size={18} /> : <IconPlayerPlay size={18} />,
          isBusy: act.isPending,
        }}
      />
    </Form>
  );
}
