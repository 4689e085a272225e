import { IconCheck } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { z } from 'zod';
import { CommandId } from '../../../../core/contract/ids.ts';
import { keyMap } from '../../../../core/contract/key-map.ts';
import { Minor } from '../../../../core/contract/money.ts';
import type { Shift } from '../../../../core/contract/shift.ts';
import { line } from '../../../../core/contract/text.ts';
import { refusalOf } from '../../../api/answers.ts';
import { api, client } from '../../../api/index.ts';
import { useText } from '../../../text/index.tsx';
import { announce } from '../../../ui/announce.tsx';
import { Failure } from '../../../ui/failure.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { FormButtons } from '../../../ui/form/form-buttons.tsx';
import { ReasonField } from '../../../ui/form/reason-field.tsx';
import { useContractForm } from '../../../ui/form/use-contract-form.ts';
import { useFormat } from '../../../ui/format.ts';
import { MoneyField } from '../../../ui/money-field.tsx';
import { useSameId } from '../../../ui/same-id.ts';
import { useShortcut } from '../../../ui/shortcuts.ts';
import type { Act } from './act.ts';
import classes from './moves.module.css';

const rules = z.object({ amountMinor: Minor.nullable(), reason: line(300) });

const initial: z.input<typeof rules> = { amountMinor: null, reason: '' };

interface Props {
  readonly act: Act;
  readonly shift: Shift;
  readonly onLeave: () => void;
  readonly onDone: (sentence: string) => void;
}

/** How much, and why. What the drawer does not hold is said beside the amount, which stays. */
export function MoveForm({ act, shift, onLeave, onDone }: Props) {
  const text = useText();
  const say = text.shift;
  const { money } = useFormat();
  const queries = useQueryClient();
  const idOf = useSameId();
  const reasonField = useRef<HTMLInputElement>(null);
  const element = useRef<HTMLFormElement>(null);
  const { currency } = shift;
  const { form, field, call, rest, submit, faulty } = useContractForm({
    initial,
    rules,
    also: ({ amountMinor }): Record<string, string> =>
      act === 'openDrawer' || (amountMinor ?? 0) > 0 ? {} : { amountMinor: say.amountMissing },
    send: ({ amountMinor, reason }) => {
      const id = CommandId.parse(idOf({ amountMinor, reason }));
      if (act === 'openDrawer') return client.shifts.openDrawer({ id, reason });
      const moved = { id, amountMinor: Minor.parse(amountMinor), reason: reason.trim() };
      return client.shifts[act](moved);
    },
    onSent: answer => {
      queries.setQueryData(api.shifts.current.queryKey(), answer);
      void queries.invalidateQueries({ queryKey: api.shifts.key() });
      const sentence = doneSentence();
      announce(sentence);
      onDone(sentence);
    },
    onFailed: error => {
      const code = refusalOf(error)?.code;
      if (code === 'NO_SHIFT' || code === 'COUNTING')
        void queries.invalidateQueries({ queryKey: api.shifts.key() });
    },
    beside: { DRAWER_EMPTY: ['amountMinor'] },
  });
  const { amountMinor, reason } = form.values;
  const amount = money(amountMinor ?? 0, currency);
  const doneSentence = () => (act === 'openDrawer' ? say.done.openDrawer : say.done[act](amount));
  // The next step here: what is half typed must not be left for the count by a slip of the hand.
  useShortcut({
    ...{ keys: keyMap.next, label: say.acts[act] },
    action: () => element.current?.requestSubmit(),
  });
  const isTyped = act !== 'openDrawer' && (amountMinor ?? 0) > 0;

  return (
    <Form
      ref={element}
      className={classes['form']}
      aria-label={say.acts[act]}
      takesFocus
      faulty={faulty + (call.isError ? call.submittedAt : 0)}
      onLeave={onLeave}
      onSubmit={submit}
    >
      {act !== 'openDrawer' && (
        <MoneyField
          label={text.sell.amount}
          currency={currency}
          {...field('amountMinor')}
          value={amountMinor}
        />
      )}
      <ReasonField
        value={reason}
        onChange={typed => form.setFieldValue('reason', typed)}
        reasons={say.usual[act]}
        error={field('reason').error}
        fieldRef={reasonField}
      />
      {rest !== null && <Failure error={rest} />}
      <FormButtons
        leave={{ onLeave, showsKey: true }}
        act={{
          label: isTyped ? say.actsOf[act](amount) : say.acts[act],
          icon: <IconCheck size={18} />,
          isBusy: call.isPending,
          showsKey: true,
        }}
      />
    </Form>
  );
}
