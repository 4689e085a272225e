import { IconUserCircle } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { readAnswer } from '../../api/answers.ts';
import { client } from '../../api/index.ts';
import { keepSession } from '../../api/session.ts';
import { useText } from '../../text/index.tsx';
import { BusyButton } from '../../ui/busy-button.tsx';
import { delayOf } from '../../ui/delay-of.ts';
import { FailedTry } from '../../ui/delayed.tsx';
import { KeyChip } from '../../ui/key-chip.tsx';
import { PinEntry } from '../../ui/pin-entry.tsx';
import classes from './form.module.css';

interface Props {
  readonly operators: readonly { readonly id: string; readonly name: string }[];
  readonly last: string | null;
}

/** Who, and their PIN: six digits and Enter for whoever was here last, the arrows for anybody else. */
export function PinSignIn({ operators, last }: Props) {
  const text = useText().signingIn;
  const queries = useQueryClient();
  const field = useRef<HTMLInputElement>(null);
  const [picked, setPicked] = useState(last);
  const [pin, setPin] = useState('');
  const chosen = operators.find(each => each.id === picked) ?? operators[0];
  const enter = useMutation({
    mutationFn: async (operatorId: string) => {
      keepSession(await client.access.switchOperator({ operatorId, pin }));
      await queries.invalidateQueries();
    },
    onError: () => field.current?.select(),
  });
  const answer = enter.error === null ? null : readAnswer(enter.error);
  const delayed = delayOf(enter.error) !== null;
  const isWrong = answer?.kind === 'refusal' && answer.code === 'WRONG_CREDENTIALS';

  return (
    <form
      className={classes['form']}
      aria-label={text.pinTitle}
      onSubmit={event => {
        event.preventDefault();
        if (chosen === undefined || pin === '' || enter.isPending || delayed) return;
        enter.mutate(chosen.id);
      }}
    >
      <h1 className={classes['title']}>{text.pinTitle}</h1>
      <PinEntry
        who={text.whoAreYou}
        operators={operators}
        chosen={chosen?.id}
        onChoose={id => {
          setPicked(id);
          enter.reset();
        }}
        pin={pin}
        onPin={setPin}
        error={isWrong ? text.pinWrong : undefined}
        fieldRef={field}
      />
      {enter.error !== null && !isWrong && <FailedTry error={enter.error} onOver={enter.reset} />}
      <BusyButton
        type="submit"
        size="lg"
        busy={enter.isPending}
        waiting={delayed}
        leftSection={<IconUserCircle size={20} />}
        rightSection={<KeyChip keys="Enter" />}
      >
        {text.signIn}
      </BusyButton>
    </form>
  );
}
