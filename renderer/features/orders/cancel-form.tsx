import { IconBan } from '@tabler/icons-react';
import type { SyntheticEvent } from 'react';
import type { Order } from '../../../core/contract/order.ts';
import { useText } from '../../text/index.tsx';
import { FailedTry } from '../../ui/delayed.tsx';
import { Form } from '../../ui/form/form.tsx';
import { FormButtons } from '../../ui/form/form-buttons.tsx';
import { ReasonField } from '../../ui/form/reason-field.tsx';
import { useFaults } from '../../ui/form/use-faults.ts';
import { useRequired } from '../../ui/form/use-required.ts';
import { useFormat } from '../../ui/format.ts';
import { CardBackPane } from '../../ui/terminal/card-back-pane.tsx';
import { consequenceOf } from './consequence.ts';
import { Consequences } from './consequences.tsx';
import type { Outcome } from './outcome.ts';
import { SecondPerson } from './second-person.tsx';
import { useCancel } from './use-cancel.ts';

interface Props {
  readonly order: Order;
  readonly onKeep: () => void;
  readonly onDone: (outcome: Outcome) => void;
}

/**
 * What will happen, why it should, and the button that says both again in one line. Where a second
 * person must confirm, it asks for them below what is typed already.
 */
export function CancelForm({ order, onKeep, onDone }: Props) {
  const text = useText();
  const { money } = useFormat();
  const reason = useRequired('');
  const consequence = consequenceOf(order);
  const { places, backMinor } = consequence;
  const held = order.status === 'held';
  const act = useCancel(order, reason.value, already =>
    onDone({ kind: 'cancelled', consequence, already }),
  );
  const { second, isPending, error } = act;
  const isReserved = held && order.purpose === 'reservation';
  const usual = Object.values(
    isReserved
      ? text.orders.reserving.reasons
      : held
        ? text.orders.reasonsHeld
        : text.orders.reasonsPaid,
  );
  const { faults, rest } = useFaults(error, ['reason']);

  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    if (reason.isFilled() && act.isReady() && !isPending) act.send();
  };

  const label = () => {
    if (held) return text.orders.release(places);
    return backMinor === 0
      ? text.orders.cancelFree(places)
      : text.orders.cancelConsequence(places, money(backMinor, order.currency));
  };

  if (act.card.waiting !== null) return <CardBackPane inDialog waiting={act.card.waiting} />;
  return (
    <Form onSubmit={send}>
      <Consequences
        consequence={consequence}
        currency={order.currency}
        // A hold brought no money and printed no ticket.
        warning={held ? null : text.orders.cannotBeUndone}
      />
      <ReasonField
        {...reason.field}
        hint={text.orders.reasonHint}
        // Once a second person stands there it is chosen, and the lowest window shows the whole question.
        reasons={second === null ? usual : []}
        error={reason.field.error ?? faults.reason}
      />
      {second !== null && <SecondPerson {...second} />}
      {rest !== null && <FailedTry error={rest} onOver={act.forget} />}
      <FormButtons
        leave={{ label: text.orders.keep, showsKey: true, onLeave: onKeep }}
        act={{
          label: label(),
          icon: <IconBan size={18} />,
          isBusy: isPending,
          color: 'red',
          showsKey: true,
        }}
      />
    </Form>
  );
}
