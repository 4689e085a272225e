import { Button } from '@mantine/core';
import { IconBan } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type SyntheticEvent, useRef, useState } from 'react';
import type { Order } from '../../../core/contract/orders.ts';
import { api, client } from '../../api/index.ts';
import { useText } from '../../text/index.tsx';
import { announce } from '../../ui/announce.tsx';
import { BusyButton } from '../../ui/busy-button.tsx';
import { Failure } from '../../ui/failure.tsx';
import { useFormat } from '../../ui/format.ts';
import { useFaults } from '../../ui/use-faults.ts';
import classes from './cancel-form.module.css';
import { type Consequence, consequenceOf } from './consequence.ts';
import { Consequences } from './consequences.tsx';
import { ReasonField } from './reason-field.tsx';

interface Props {
  readonly order: Order;
  readonly onKeep: () => void;
  readonly onDone: (consequence: Consequence) => void;
}

/** What will happen, why it should, and the button that says both again in one line. */
export function CancelForm({ order, onKeep, onDone }: Props) {
  const text = useText();
  const { money } = useFormat();
  const queries = useQueryClient();
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const consequence = consequenceOf(order);
  const { places, backMinor } = consequence;
  const held = order.status === 'held';

  const cancel = useMutation({
    mutationFn: () => client.orders.cancel({ orderId: order.id, reason }),
    onSuccess: answer => {
      queries.setQueryData(
        api.orders.get.queryKey({ input: { orderId: order.id } }),
        before => before && { ...before, order: answer.order },
      );
      void queries.invalidateQueries({ queryKey: api.orders.key() });
      announce(text.orders.wasCancelled(places));
      onDone(consequence);
    },
  });
  const { faults, rest } = useFaults(cancel.error, ['reason']);

  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    const empty = reason.trim() === '';
    setMissing(empty);
    if (empty) field.current?.focus();
    else if (!cancel.isPending) cancel.mutate();
  };

  const label = () => {
    if (held) return text.orders.release(places);
    return backMinor === 0
      ? text.orders.cancelFree(places)
      : text.orders.cancelConsequence(places, money(backMinor, order.currency));
  };

  return (
    <form className={classes['form']} onSubmit={send} noValidate>
      <Consequences consequence={consequence} currency={order.currency} held={held} />
      <ReasonField
        value={reason}
        onChange={setReason}
        reasons={Object.values(held ? text.orders.reasonsHeld : text.orders.reasonsPaid)}
        error={missing && reason.trim() === '' ? text.answers.faults.required(0) : faults['reason']}
        fieldRef={field}
      />
      {rest !== null && <Failure error={rest} />}
      <div className={classes['buttons']}>
        <Button variant="default" onClick={onKeep}>
          {text.orders.keep}
        </Button>
        <BusyButton
          type="submit"
          color="red"
          leftSection={<IconBan size={18} />}
          busy={cancel.isPending}
        >
          {label()}
        </BusyButton>
      </div>
    </form>
  );
}
