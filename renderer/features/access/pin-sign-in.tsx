import { PasswordInput, Radio } from '@mantine/core';
import { IconUserCircle } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type KeyboardEvent, useRef, useState } from 'react';
import { readAnswer } from '../../api/answers.ts';
import { client } from '../../api/index.ts';
import { keepSession } from '../../api/session.ts';
import { useText } from '../../text/index.tsx';
import { BusyButton } from '../../ui/busy-button.tsx';
import { delayOf } from '../../ui/delay-of.ts';
import { FailedTry } from '../../ui/delayed.tsx';
import { Isolate } from '../../ui/isolate.tsx';
import { KeyChip } from '../../ui/key-chip.tsx';
import classes from './form.module.css';
import pins from './pin.module.css';

interface Props {
  readonly operators: readonly { readonly id: string; readonly name: string }[];
  readonly last: string | null;
}

/** Who, and their PIN: six digits and Enter for whoever was here last, the arrows for anybody else. */
export function PinSignIn({ operators, last }: Props) {
  const text = useText().access;
  const queries = useQueryClient();
  const field = useRef<HTMLInputElement>(null);
  const [picked, setPicked] = useState(last);
  const [pin, setPin] = useState('');
  const at = Math.max(
    0,
    operators.findIndex(each => each.id === picked),
  );
  const chosen = operators[at];
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

  const pick = (id: string | undefined) => {
    if (id === undefined) return;
    setPicked(id);
    enter.reset();
    field.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    pick(operators[(at + step + operators.length) % operators.length]?.id);
  };

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
      <Radio.Group
        aria-label={text.whoAreYou}
        value={chosen?.id ?? ''}
        onChange={id => pick(operators.find(each => each.id === id)?.id)}
      >
        <div className={pins['people']}>
          {operators.map(({ id, name }) => (
            <Radio.Card key={id} value={id} className={pins['person'] ?? ''} tabIndex={-1}>
              <IconUserCircle size={22} aria-hidden />
              <Isolate>{name}</Isolate>
            </Radio.Card>
          ))}
        </div>
      </Radio.Group>
      <PasswordInput
        ref={field}
        label={text.pin}
        description={operators.length > 1 ? text.pinArrows : undefined}
        inputMode="numeric"
        autoComplete="off"
        maxLength={12}
        dir="ltr"
        autoFocus
        visibilityToggleButtonProps={{ 'aria-label': text.showPin }}
        value={pin}
        onChange={event => setPin(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        error={isWrong ? text.pinWrong : undefined}
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
