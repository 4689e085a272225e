import { TextInput } from '@mantine/core';
import { IconAlertTriangle, IconBookmark } from '@tabler/icons-react';
import { type SyntheticEvent, useState } from 'react';
import { useStore } from 'zustand';
import type { Order } from '../../../../core/contract/order.ts';
import { refusalOf } from '../../../api/answers.ts';
import { useText } from '../../../text/index.tsx';
import { announce } from '../../../ui/announce.tsx';
import { buyerDraftOf } from '../../../ui/buyer/draft.ts';
import { SavedMeanwhile } from '../../../ui/buyer/saved-meanwhile.tsx';
import { useBuyerFaults } from '../../../ui/buyer/use-buyer-faults.ts';
import { Failure } from '../../../ui/failure.tsx';
import { Form, Pair } from '../../../ui/form/form.tsx';
import { FormButtons } from '../../../ui/form/form-buttons.tsx';
import { useFaults } from '../../../ui/form/use-faults.ts';
import { Kept, useKept } from '../../../ui/reserving/kept.tsx';
import { TermFields } from '../../../ui/reserving/term-fields.tsx';
import { useTerm } from '../../../ui/reserving/use-term.ts';
import { theBuyer } from '../buyer/the-buyer.ts';
import { livingTickets } from '../sale/lines.ts';
import classes from './reserve-form.module.css';
import { useReserve } from './use-reserve.ts';

interface Props {
  readonly order: Order;
  readonly onKeep: () => void;
  readonly onDone: (order: Order) => void;
}

/** For whom and until when; what the customer is told is said before it is done. */
export function ReserveForm({ order, onKeep, onDone }: Props) {
  const text = useText();
  const say = text.orders.reserving;
  const { seen, typed, error } = useStore(theBuyer);
  const buyer = useBuyerFaults(error);
  const stored = seen?.id === order.id ? seen : order;
  const draft = { ...buyerDraftOf(stored), ...(seen?.id === order.id && typed) };
  const term = useTerm(order);
  const [missed, setMissed] = useState(0);
  const told = {
    ...{ order, name: draft.name, until: term.until, awaitsTransfer: term.awaitsTransfer },
  };
  const sentences = useKept(told);
  const act = useReserve(order.id, reserved => {
    announce(sentences.join(' '));
    onDone(reserved);
  });
  const forget = () => {
    act.forget();
    setMissed(0);
  };
  const { faults, rest } = useFaults(act.error, ['until'], { DEADLINE_WRONG: ['until'] });
  const refusal = act.error === null ? null : refusalOf(act.error);
  const lacks = refusal?.code === 'BUYER_MISSING' ? refusal.data.missing : [];
  const required = text.answers.faults.required(0);
  const isMissing = (field: 'name' | 'phone') =>
    (missed > 0 && draft[field].trim() === '') || lacks.includes(field);
  const fieldOf = (field: 'name' | 'phone') => ({
    name: field,
    label: text.orders.buyer[field],
    autoComplete: 'off',
    spellCheck: false,
    maxLength: 300,
    value: draft[field],
    error: buyer.faults[field] ?? (isMissing(field) ? required : undefined),
    onChange: (event: { readonly currentTarget: { readonly value: string } }) => {
      forget();
      theBuyer.type({ [field]: event.currentTarget.value });
    },
  });
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    if (draft.name.trim() === '' || draft.phone.trim() === '' || term.asked === null)
      setMissed(missed + 1);
    else if (!act.isPending) act.mutate(term.asked);
  };
  const isFaulty = act.notYet === 'buyer' || refusal !== null;
  // A fault of a field that stands elsewhere, such as half an e-mail address.
  const others = buyer.faults.email ?? buyer.faults.taxId ?? buyer.faults.note;
  return (
    <Form onSubmit={send} faulty={missed + (isFaulty ? act.submittedAt : 0)}>
      <Pair>
        <TextInput {...fieldOf('name')} dir="auto" data-autofocus />
        <TextInput {...fieldOf('phone')} dir="ltr" type="tel" inputMode="tel" />
      </Pair>
      <TermFields
        term={term}
        error={faults.until ?? (missed > 0 && term.asked === null ? required : undefined)}
        onChange={forget}
      />
      <Kept {...told} />
      {buyer.isMeanwhile && <SavedMeanwhile by={buyer.by} order={stored} />}
      {act.notYet === 'buyer' && !buyer.isMeanwhile && (buyer.rest !== null || others) && (
        <Failure error={error}>{others}</Failure>
      )}
      {act.notYet === 'participants' && (
        <p className={classes['notSaved']} role="alert">
          <IconAlertTriangle size={16} aria-hidden />
          {say.notSaved}
        </p>
      )}
      {rest !== null && lacks.length === 0 && <Failure error={rest} />}
      <FormButtons
        leave={{ showsKey: true, onLeave: onKeep }}
        act={{
          label: say.reserve(livingTickets(order).length),
          icon: <IconBookmark size={18} />,
          isBusy: act.isPending,
          showsKey: true,
        }}
      />
    </Form>
  );
}
