import { IconBookmark } from '@tabler/icons-react';
import { type SyntheticEvent, useState } from 'react';
import { keyMap } from '../../../../core/contract/key-map.ts';
import type { Order } from '../../../../core/contract/order.ts';
import { client } from '../../../api/index.ts';
import { useText } from '../../../text/index.tsx';
import { Failure } from '../../../ui/failure.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { FormButtons } from '../../../ui/form/form-buttons.tsx';
import { useFaults } from '../../../ui/form/use-faults.ts';
import { Kept } from '../../../ui/reserving/kept.tsx';
import { TermFields } from '../../../ui/reserving/term-fields.tsx';
import { type Term, useTerm } from '../../../ui/reserving/use-term.ts';
import { AskingButton } from '../asking-button.tsx';
import type { Outcome } from '../outcome.ts';
import { useAct } from './use-act.ts';

interface Props {
  readonly order: Order;
  readonly shown: boolean;
  readonly ready: boolean;
  readonly onDone: (outcome: Outcome) => void;
  readonly refocus: () => void;
}

/** Another deadline for a reservation: the button that asks, and the question. */
export function ChangeDeadline({ order, onDone, ...rest }: Props) {
  const text = useText().orders.reserving;
  return (
    <AskingButton
      keys={keyMap.keepUntil}
      label={text.changeAsk}
      icon={<IconBookmark size={18} />}
      title={text.changeTitle(order.code)}
      {...rest}
    >
      {leave => (
        <DeadlineForm
          order={order}
          onKeep={() => leave(false)}
          onDone={() => {
            leave(true);
            onDone({ kind: 'kept', consequence: nothingGiven, already: null });
          }}
        />
      )}
    </AskingButton>
  );
}

/** No places and no money go back. */
export const nothingGiven = { places: 0, events: [], back: [], backMinor: 0, feeMinor: 0 };

interface FormProps {
  readonly order: Order;
  readonly onKeep: () => void;
  readonly onDone: () => void;
}

function DeadlineForm({ order, onKeep, onDone }: FormProps) {
  const text = useText();
  const say = text.orders.reserving;
  const term = useTerm(order);
  const [missed, setMissed] = useState(0);
  const act = useAct({
    send: (id, asked: NonNullable<Term['asked']>) =>
      client.orders.reserve({ id, orderId: order.id, ...asked }),
    said: say.changed,
    onDone,
  });
  const { faults, rest } = useFaults(act.error, ['until'], { DEADLINE_WRONG: ['until'] });
  const missing = missed > 0 ? text.answers.faults.required(0) : undefined;
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    if (term.asked === null) setMissed(missed + 1);
    else if (!act.isPending) act.mutate(term.asked);
  };
  return (
    <Form onSubmit={send} faulty={missed + (Object.keys(faults).length > 0 ? act.submittedAt : 0)}>
      <TermFields
        term={term}
        takesFocus
        error={faults.until ?? missing}
        onChange={() => {
          act.reset();
          setMissed(0);
        }}
      />
      <Kept
        order={order}
        name={order.buyer.name ?? ''}
        until={term.until}
        awaitsTransfer={term.awaitsTransfer}
      />
      {rest !== null && <Failure error={rest} />}
      <FormButtons
        leave={{ showsKey: true, onLeave: onKeep }}
        act={{
          label: say.change,
          icon: <IconBookmark size={18} />,
          isBusy: act.isPending,
          showsKey: true,
        }}
      />
    </Form>
  );
}
