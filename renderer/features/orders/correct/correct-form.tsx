import { TextInput } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { type SyntheticEvent, useState } from 'react';
import { v5, v7 } from 'uuid';
import { CommandId, PaymentId } from '../../../../core/contract/ids.ts';
import type { Order } from '../../../../core/contract/order.ts';
import type { Payment } from '../../../../core/contract/payments.ts';
import { client } from '../../../api/index.ts';
import { useText } from '../../../text/index.tsx';
import { announce } from '../../../ui/announce.tsx';
import { Failure } from '../../../ui/failure.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { FormButtons } from '../../../ui/form/form-buttons.tsx';
import { useFormat } from '../../../ui/format.ts';
import { type RefundMethod, refundMethods } from '../money-back/ways.ts';
import { useShownOrder } from '../use-shown-order.ts';
import classes from './correct.module.css';
import { MethodChoice } from './method-choice.tsx';

interface Props {
  readonly order: Order;
  readonly payment: Payment;
  /** @param isDone whether it is booked by another method now */
  readonly onLeave: (isDone: boolean) => void;
}

/** By which method the money really came, what that does, and the button that says it. */
export function CorrectForm({ order, payment, onLeave }: Props) {
  const text = useText();
  const say = text.orders.correcting;
  const { money } = useFormat();
  const showOrder = useShownOrder();
  const wrong = payment.method;
  const others = refundMethods.filter(each => each !== wrong);
  const [method, setMethod] = useState<RefundMethod>(others[0] ?? 'cash');
  const [reference, setReference] = useState('');
  // Of this question: sent again after a lost answer it is the same act, and no one else's.
  const [question] = useState(() => v7());
  const amount = money(payment.amountMinor, order.currency);
  const correct = useMutation({
    mutationFn: (wish: { readonly method: RefundMethod; readonly reference?: string }) =>
      client.payments.correct({
        id: CommandId.parse(v5(JSON.stringify(wish), question)),
        ...{ orderId: order.id, paymentId: PaymentId.parse(payment.id), ...wish },
      }),
    onSuccess: () => {
      showOrder();
      announce(say.done(text.orders.method[method]));
      onLeave(true);
    },
    // What has become of it meanwhile is shown behind the question.
    onError: () => showOrder(),
  });
  const written = method === 'cash' ? '' : reference.trim();
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    if (!correct.isPending)
      correct.mutate({ method, ...(written !== '' && { reference: written }) });
  };
  return (
    <Form onSubmit={send}>
      <MethodChoice
        methods={others}
        method={method}
        onMethod={chosen => {
          correct.reset();
          setMethod(chosen);
        }}
      />
      {method !== 'cash' && (
        <TextInput
          label={text.sell.reference}
          autoComplete="off"
          maxLength={100}
          value={reference}
          onChange={event => setReference(event.currentTarget.value)}
        />
      )}
      <section className={classes['effect']} aria-label={text.orders.effect} role="status">
        {wrong !== 'complimentary' && <p>{say.leaves[wrong](amount)}</p>}
        <p>{say.comes[method](amount)}</p>
        <p className={classes['quiet']}>{say.staysAsItIs}</p>
      </section>
      {correct.error !== null && <Failure error={correct.error} />}
      <FormButtons
        leave={{ showsKey: true, onLeave: () => onLeave(false) }}
        act={{
          label: say.confirm[method](amount, wrong),
          icon: <IconCheck size={18} />,
          isBusy: correct.isPending,
          showsKey: true,
        }}
      />
    </Form>
  );
}
