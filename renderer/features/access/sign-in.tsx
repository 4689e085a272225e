import { Checkbox, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconLogin2 } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { client } from '../../api/index.ts';
import { keepSession } from '../../api/session.ts';
import { useText } from '../../text/index.tsx';
import { BusyButton } from '../../ui/busy-button.tsx';
import { delayOf } from '../../ui/delay-of.ts';
import { FailedTry } from '../../ui/delayed.tsx';
import { KeyChip } from '../../ui/key-chip.tsx';
import { SecretField } from '../../ui/secret-field.tsx';
import { useCounter } from '../../ui/use-counter.ts';
import { useFaults } from '../../ui/use-faults.ts';
import classes from './form.module.css';

/** E-mail address and password; the heartbeat then opens the desk. */
export function SignIn() {
  const text = useText().signingIn;
  const queries = useQueryClient();
  const password = useRef<HTMLInputElement>(null);
  const canStay = useCounter().status?.canStaySignedIn === true;
  const form = useForm({
    initialValues: { email: '', password: '', staySignedIn: false },
    // Somebody else may try at once.
    onValuesChange: ({ email }, before) => {
      if (email !== before.email && delayOf(signIn.error) !== null) signIn.reset();
    },
  });
  const signIn = useMutation({
    mutationFn: async (entered: typeof form.values) => {
      keepSession(await client.access.signIn(entered));
      await queries.invalidateQueries();
    },
    // What was wrong is most likely the password: the next key replaces it.
    onError: () => password.current?.select(),
  });
  const { faults, rest } = useFaults(signIn.error, ['email', 'password']);
  const delayed = delayOf(signIn.error) !== null;

  return (
    <form
      className={classes['form']}
      onSubmit={form.onSubmit(values => {
        if (!signIn.isPending && !delayed) signIn.mutate(values);
      })}
    >
      <h1 className={classes['title']}>{text.signInTitle}</h1>
      <TextInput
        label={text.email}
        type="email"
        autoComplete="username"
        dir="ltr"
        autoFocus
        {...form.getInputProps('email')}
        error={faults['email']}
      />
      <SecretField
        ref={password}
        label={text.password}
        autoComplete="current-password"
        dir="ltr"
        visibilityToggleButtonProps={{ 'aria-label': text.showPassword }}
        {...form.getInputProps('password')}
        error={faults['password']}
      />
      {canStay && (
        <Checkbox
          label={text.staySignedIn}
          description={text.staySignedInHint}
          {...form.getInputProps('staySignedIn', { type: 'checkbox' })}
        />
      )}
      {rest !== null && <FailedTry error={rest} onOver={signIn.reset} />}
      <BusyButton
        type="submit"
        size="lg"
        busy={signIn.isPending}
        waiting={delayed}
        leftSection={<IconLogin2 size={20} />}
        rightSection={<KeyChip keys="Enter" />}
      >
        {text.signIn}
      </BusyButton>
    </form>
  );
}
