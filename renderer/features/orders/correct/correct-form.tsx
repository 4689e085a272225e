import { TextInput } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { type SyntheticEvent, useState } from 'react';
import { v5, v7 } from 'uuid';
import { CommandId, PaymentId } from '../../../../core/contract/ids.ts';
import type { Order } from '../../../../core/contract/order.ts';
import { asWay, isSameWay, type Payment } from '../../../../core/contract/payments.ts';
import { methodName } from '../../../../core/text/method-name.ts';
import { client } from '../../../api/index.ts';
import { useText } from '../../../text/index.tsx';
import { announce } from '../../../ui/announce.tsx';
import { Failure } from '../../../ui/failure.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { FormButtons } from '../../../ui/form/form-buttons.tsx';
import { useFormat } from '../../../ui/format.ts';
import { useWays } from '../../../ui/pay/use-ways.ts';
import { type KeyedWay, usualWays } from '../../../ui/pay/ways.ts';
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
  const { method: wrong } = payment;
  const others = useWays().filter(each => !isSameWay(each, payment));
  const [chosen, setChosen] = useState<KeyedWay>(others[0] ?? usualWays[0]);
  const { method, name } = chosen;
  const [reference, setReference] = useState('');
  // Of this question: sent again after a lost answer it is the same act, and no one else's.
  const [question] = useState(() => v7());
  const amount = money(payment.amountMinor, order.currency);
  const correct = useMutation({
    mutationFn: (wish: Pick<KeyedWay, 'method' | 'name'> & { readonly reference?: string }) =>
      client.payments.correct({
        id: CommandId.parse(v5(JSON.stringify(wish), question)),
        ...{ orderId: order.id, paymentId: PaymentId.parse(payment.id), ...wish },
      }),
    onSuccess: () => {
      showOrder();
      announce(say.done(methodName(text.orders.method, chosen)));
      onLeave(true);
    },
    // What has become of it meanwhile is shown behind the question.
    onError: () => showOrder(),
  });
  const written = method === 'cash' ? '' : reference.trim();
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    if (!correct.isPending)
      correct.mutate({ ...asWay(method, name), ...(written !== '' && { reference: written }) });
  };
  return (
    <Form onSubmit={send}>
      <MethodChoice
        ways={others}
        chosen={chosen}
        onChoose={way => {
          correct.reset();
          setChosen(way);
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
        {wrong !== 'complimentary' && <p>{say.leaves[wrong](amount, payment.name)}</p>}
        <p>{say.comes[method](amount, name)}</p>
        <p className={classes['quiet']}>{say.staysAsItIs}</p>
      </section>
      {correct.error !== null && <Failure error={correct.error} />}
      <FormButtons
        leave={{ showsKey: true, onLeave: () => onLeave(false) }}
        act={{
          label: say.confirm[method](amount, payment, name),
          icon: <IconCheck size={18} />,
          isBusy: correct.isPending,
          showsKey: true,
        }}
      />
    </Form>
  );
}
