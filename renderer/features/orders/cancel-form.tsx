import { Button } from '@mantine/core';
import { IconBan } from '@tabler/icons-react';
import { type SyntheticEvent, useRef, useState } from 'react';
import type { Order } from '../../../core/contract/order.ts';
import { useText } from '../../text/index.tsx';
import { BusyButton } from '../../ui/busy-button.tsx';
import { FailedTry } from '../../ui/delayed.tsx';
import { useFormat } from '../../ui/format.ts';
import { KeyChip } from '../../ui/key-chip.tsx';
import { useFaults } from '../../ui/use-faults.ts';
import classes from './cancel-form.module.css';
import { type Consequence, consequenceOf } from './consequence.ts';
import { Consequences } from './consequences.tsx';
import { ReasonField } from './reason-field.tsx';
import { SecondPerson } from './second-person.tsx';
import { useCancel } from './use-cancel.ts';

interface Props {
  readonly order: Order;
  readonly onKeep: () => void;
  readonly onDone: (consequence: Consequence) => void;
}

/**
 * What will happen, why it should, and the button that says both again in one line. Where a second
 * person must confirm, it asks for them below what is typed already.
 */
export function CancelForm({ order, onKeep, onDone }: Props) {
  const text = useText();
  const { money } = useFormat();
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const consequence = consequenceOf(order);
  const { places, backMinor } = consequence;
  const held = order.status === 'held';
  const act = useCancel(order, reason, () => onDone(consequence));
  const { second, isPending, error } = act;
  const usual = Object.values(held ? text.orders.reasonsHeld : text.orders.reasonsPaid);
  const { faults, rest } = useFaults(error, ['reason']);

  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    const empty = reason.trim() === '';
    setMissing(empty);
    if (empty) field.current?.focus();
    else if (!act.isReady) second?.fieldRef.current?.focus();
    else if (!isPending) act.send();
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
        // Once a second person stands there it is chosen, and the lowest window shows the whole question.
        reasons={second === null ? usual : []}
        error={missing && reason.trim() === '' ? text.answers.faults.required(0) : faults['reason']}
        fieldRef={field}
      />
      {second !== null && <SecondPerson {...second} />}
      {rest !== null && <FailedTry error={rest} onOver={act.forget} />}
      <div className={classes['buttons']}>
        <Button variant="default" rightSection={<KeyChip keys="Escape" />} onClick={onKeep}>
          {text.orders.keep}
        </Button>
        <BusyButton
          type="submit"
          color="red"
          leftSection={<IconBan size={18} />}
          rightSection={<KeyChip keys="Enter" />}
          busy={isPending}
        >
          {label()}
        </BusyButton>
      </div>
    </form>
  );
}
