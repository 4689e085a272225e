import { Button, PasswordInput } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { readAnswer } from '../../../api/answers.ts';
import { api, client } from '../../../api/index.ts';
import { useText } from '../../../text/index.tsx';
import { announce } from '../../../ui/announce.tsx';
import { BusyButton } from '../../../ui/busy-button.tsx';
import { Failure } from '../../../ui/failure.tsx';
import classes from '../card/form.module.css';

interface Props {
  /** The key that is in view: another one in the meantime is not changed unseen. */
  readonly from: string;
  readonly isShared: boolean;
  readonly onClose: (isChanged: boolean) => void;
}

/** Says what another key means, and asks for one's password before it is made. */
export function ChangeKey({ from, isShared, onClose }: Props) {
  const text = useText();
  const say = text.installationKey;
  const queries = useQueryClient();
  const [password, setPassword] = useState('');
  const [isMissing, setMissing] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const change = useMutation({
    mutationFn: () => client.installation.changeKey({ password, from }),
    onSuccess: async () => {
      announce(isShared ? say.enrolOthers : say.changed);
      await queries.invalidateQueries({ queryKey: api.installation.key() });
      onClose(true);
    },
    onError: () => field.current?.focus(),
  });
  const answer = change.error === null ? null : readAnswer(change.error);
  const isWrong = answer?.kind === 'refusal' && answer.code === 'WRONG_CREDENTIALS';
  const fault = isMissing && password === '' ? text.answers.faults.required(0) : undefined;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented) onClose(false);
  };

  return (
    <form
      className={classes['form']}
      aria-label={say.question}
      noValidate
      onKeyDown={onKeyDown}
      onSubmit={event => {
        event.preventDefault();
        setMissing(password === '');
        if (password === '') field.current?.focus();
        else if (!change.isPending) change.mutate();
      }}
    >
      <h3 className={classes['question']}>{say.question}</h3>
      <p className={classes['consequence']}>{say.consequence}</p>
      {isShared && <p className={classes['consequence']}>{say.others}</p>}
      <PasswordInput
        ref={field}
        label={say.password}
        autoComplete="current-password"
        dir="ltr"
        visibilityToggleButtonProps={{ 'aria-label': text.access.showPassword }}
        value={password}
        onChange={event => {
          change.reset();
          setPassword(event.currentTarget.value);
        }}
        error={isWrong ? text.access.oldPasswordWrong : fault}
      />
      {change.error !== null && !isWrong && <Failure error={change.error} />}
      <div className={classes['buttons']}>
        <Button variant="default" onClick={() => onClose(false)}>
          {text.ui.goBack}
        </Button>
        <BusyButton type="submit" leftSection={<IconRefresh size={18} />} busy={change.isPending}>
          {say.change}
        </BusyButton>
      </div>
    </form>
  );
}
