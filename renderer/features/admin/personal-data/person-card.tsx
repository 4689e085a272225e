import { TextInput } from '@mantine/core';
import { IconSearch, IconUserSearch } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { type SyntheticEvent, useRef, useState } from 'react';
import { NationalId } from '../../../../core/contract/participant.ts';
import { client } from '../../../api/index.ts';
import { useText } from '../../../text/index.tsx';
import { BusyButton } from '../../../ui/busy-button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { useCommand } from '../../../ui/command.ts';
import { Failure } from '../../../ui/failure.tsx';
import { Form } from '../../../ui/form/form.tsx';
import classes from './person.module.css';
import { PersonActs } from './person-acts.tsx';
import { PersonTickets } from './person-tickets.tsx';

/** What is asked for: whoever has this PESEL, else whoever has exactly this name. */
function askedFor(typed: string) {
  const id = NationalId.safeParse({ kind: 'pesel', value: typed });
  return id.success ? { nationalId: id.data } : { name: typed };
}

/** A person who asks what is kept about them, or wants it gone: looked up, handed out, erased. */
export function PersonCard() {
  const text = useText().participants;
  const [typed, setTyped] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const find = useMutation({
    // Neither a name nor an id is remembered for longer than it is looked at.
    gcTime: 0,
    mutationFn: (asked: string) => client.participants.ofPerson(askedFor(asked)),
  });
  const look = () => {
    if (typed.trim() === '') field.current?.focus();
    else if (!find.isPending) find.mutate(typed.trim());
  };
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    look();
  };
  useCommand({ id: 'maintenance.person', label: text.person, run: look });
  const { tickets = [], orders = [] } = find.data ?? {};
  const erasable = tickets.filter(each => !each.stillNeeded);

  return (
    <Card icon={<IconUserSearch size={22} />} title={text.person} hint={text.personHint}>
      <Form onSubmit={send}>
        <div className={classes['find']}>
          <TextInput
            ref={field}
            data-scan="pesel"
            label={text.whoAsks}
            autoComplete="off"
            maxLength={200}
            value={typed}
            onChange={event => setTyped(event.currentTarget.value)}
          />
          <BusyButton
            type="submit"
            variant="default"
            leftSection={<IconSearch size={18} />}
            busy={find.isPending}
          >
            {text.findPerson}
          </BusyButton>
        </div>
      </Form>
      {find.error !== null && <Failure error={find.error} />}
      {find.isSuccess && <PersonTickets tickets={tickets} orders={orders} />}
      {tickets.length + orders.length > 0 && (
        <PersonActs
          key={[...tickets.map(each => each.ticketId), ...orders.map(each => each.orderId)].join()}
          all={tickets.map(each => each.ticketId)}
          orderIds={orders.map(each => each.orderId)}
          erasable={erasable.map(each => each.ticketId)}
          onErased={() => find.mutate(find.variables ?? '')}
        />
      )}
    </Card>
  );
}
