import { Checkbox, TextInput } from '@mantine/core';
import { IconBuildingBank } from '@tabler/icons-react';
import { type SyntheticEvent, useState } from 'react';
import { keyMap } from '../../../../core/contract/key-map.ts';
import type { Order } from '../../../../core/contract/order.ts';
import { refusalOf } from '../../../api/answers.ts';
import { client } from '../../../api/index.ts';
import { useText } from '../../../text/index.tsx';
import { Failure } from '../../../ui/failure.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { FormButtons } from '../../../ui/form/form-buttons.tsx';
import { useFormat } from '../../../ui/format.ts';
import { AskingButton } from '../asking-button.tsx';
import { livingOf } from '../consequence.ts';
import type { Outcome } from '../outcome.ts';
import { nothingGiven } from './change-deadline.tsx';
import { useAct } from './use-act.ts';

interface Props {
  readonly order: Order;
  readonly shown: boolean;
  readonly ready: boolean;
  readonly onDone: (outcome: Outcome) => void;
  readonly refocus: () => void;
}

/** Money for a reservation that came to the bank: the button that asks, and the question. */
export function TransferArrived({ order, onDone, ...rest }: Props) {
  const text = useText().orders.reserving;
  // The order as it was when the question was asked: what is booked is what was read.
  const [asked, setAsked] = useState<Order>(order);
  return (
    <AskingButton
      keys={keyMap.transferArrived}
      label={text.arrivedAsk}
      icon={<IconBuildingBank size={18} />}
      title={text.arrivedTitle(asked.code)}
      onAsk={() => setAsked(order)}
      {...rest}
    >
      {leave => (
        <ArrivedForm
          order={asked}
          onKeep={() => leave(false)}
          onDone={() => {
            leave(true);
            onDone({ kind: 'booked', consequence: nothingGiven, already: null });
          }}
        />
      )}
    </AskingButton>
  );
}

interface FormProps {
  readonly order: Order;
  readonly onKeep: () => void;
  readonly onDone: () => void;
}

interface Wish {
  readonly reference: string;
  readonly proofsConfirmed: boolean;
}

function ArrivedForm({ order, onKeep, onDone }: FormProps) {
  const text = useText();
  const say = text.orders.reserving;
  const { money } = useFormat();
  const [reference, setReference] = useState('');
  /** What is to be seen first: known once the database asks for it. */
  const [proofs, setProofs] = useState<readonly string[]>([]);
  const [isSeen, setSeen] = useState(false);
  const { id: orderId, totalMinor: amountMinor } = order;
  const act = useAct({
    send: async (id, wish: Wish) => {
      const transfer = {
        ...{ method: 'transfer' as const, amountMinor },
        ...(wish.reference !== '' && { reference: wish.reference }),
      };
      try {
        return await client.orders.pay({
          ...{ id, orderId, expectedTotalMinor: amountMinor },
          payments: amountMinor === 0 ? [] : [transfer],
          ...(wish.proofsConfirmed && { proofsConfirmed: true }),
        });
      } catch (error) {
        const refusal = refusalOf(error);
        if (refusal?.code === 'PROOF_NEEDED') setProofs(refusal.data.proofs);
        throw error;
      }
    },
    said: say.booked,
    onDone,
  });
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    if (!act.isPending) act.mutate({ reference: reference.trim(), proofsConfirmed: isSeen });
  };
  return (
    <Form onSubmit={send}>
      <p>{say.arrivedHint}</p>
      <TextInput
        label={say.reference}
        data-autofocus
        dir="auto"
        autoComplete="off"
        maxLength={100}
        value={reference}
        onChange={event => {
          act.reset();
          setReference(event.currentTarget.value);
        }}
      />
      {act.error !== null && <Failure error={act.error} />}
      {refusalOf(act.error)?.code === 'HOLD_EXPIRED' && <p>{say.tooLate}</p>}
      {proofs.length > 0 && (
        <Checkbox
          label={say.proofsSeen(proofs)}
          checked={isSeen}
          onChange={event => setSeen(event.currentTarget.checked)}
        />
      )}
      <FormButtons
        leave={{ showsKey: true, onLeave: onKeep }}
        act={{
          label: say.book(money(amountMinor, order.currency), livingOf(order).length),
          icon: <IconBuildingBank size={18} />,
          isBusy: act.isPending,
          showsKey: true,
        }}
      />
    </Form>
  );
}
