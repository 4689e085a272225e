import { IconDeviceFloppy } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type KeyboardEvent, type SyntheticEvent, useRef, useState } from 'react';
import { CommandId } from '../../../../core/contract/ids.ts';
import { keyMap } from '../../../../core/contract/key-map.ts';
import type { Counted, Settlement } from '../../../../core/contract/settlement.ts';
import { api, client } from '../../../api/index.ts';
import { useText } from '../../../text/index.tsx';
import { announce } from '../../../ui/announce.tsx';
import { Failure } from '../../../ui/failure.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { FormButtons } from '../../../ui/form/form-buttons.tsx';
import { ReasonField } from '../../../ui/form/reason-field.tsx';
import { useFaults } from '../../../ui/form/use-faults.ts';
import { Money } from '../../../ui/money.tsx';
import { useSameId } from '../../../ui/same-id.ts';
import { useShortcut } from '../../../ui/shortcuts.ts';
import { countedOf, sumOf, useCountDraft } from '../count/count-draft.ts';
import { enterGoesOn } from '../count/enter-goes-on.ts';
import { Pieces } from '../count/pieces.tsx';
import own from '../drawer/moves.module.css';
import classes from '../pane.module.css';

interface Props {
  readonly settlement: Settlement;
  readonly onLeave: () => void;
}

/** Counts the drawer of a closed shift once more, and says why. */
export function RecountForm({ settlement: { id, shiftId, currency }, onLeave }: Props) {
  const { answers, shift: text } = useText();
  const queries = useQueryClient();
  const idOf = useSameId();
  const form = useRef<HTMLFormElement>(null);
  const { draft, set, forget } = useCountDraft(id);
  const reason = useRef<HTMLInputElement>(null);
  const [isMissed, setMissed] = useState(false);
  const recount = useMutation({
    mutationFn: (said: { readonly counted: Counted[]; readonly reason: string }) =>
      client.shifts.recount({ id: CommandId.parse(idOf(said)), shiftId, ...said }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: api.shifts.key() });
      announce(text.countedAgain);
      forget();
      onLeave();
    },
  });
  const { faults, rest } = useFaults(recount.error, ['reason']);
  const isEmpty = draft.reason.trim() === '';
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    const counted = countedOf(draft, currency);
    setMissed(isEmpty);
    if (counted === null) form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
    else if (isEmpty) reason.current?.focus();
    else if (!recount.isPending) recount.mutate({ counted, reason: draft.reason.trim() });
  };
  // The next step here, and not that of the report behind it.
  useShortcut({
    ...{ keys: keyMap.next, label: text.keepCount },
    action: () => form.current?.requestSubmit(),
  });
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    enterGoesOn(event);
    // The form has left; the report stays.
    if (event.key === 'Escape') event.preventDefault();
  };
  return (
    <div onKeyDown={onKeyDown}>
      <Form
        ref={form}
        className={own['form']}
        aria-label={text.countAgain}
        takesFocus
        faulty={recount.isError ? recount.submittedAt : 0}
        onLeave={onLeave}
        onSubmit={send}
      >
        <p className={classes['quiet']}>{text.countAgainHint}</p>
        <Pieces currency={currency} counted={draft} onCount={set} />
        <p className={classes['title']}>
          {text.counted} <Money minor={sumOf(draft, currency)} currency={currency} size="large" />
        </p>
        <ReasonField
          value={draft.reason}
          onChange={typed => set({ reason: typed })}
          error={isMissed && isEmpty ? answers.faults.required(0) : faults.reason}
          fieldRef={reason}
        />
        {rest !== null && <Failure error={rest} />}
        <FormButtons
          leave={{ onLeave, showsKey: true }}
          act={{
            label: text.keepCount,
            icon: <IconDeviceFloppy size={18} />,
            isBusy: recount.isPending,
            showsKey: true,
          }}
        />
      </Form>
    </div>
  );
}
