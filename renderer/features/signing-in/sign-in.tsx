import { Checkbox, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconLogin2 } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { client } from '../../api/index.ts';
import { keepSession } from '../../api/session.ts';
import { useText } from '../../text/index.tsx';
import { BusyButton } from '../../ui/busy-button.tsx';
import { delayOf } from '../../ui/delay-of.ts';
import { FailedTry } from '../../ui/delayed.tsx';
import { Form } from '../../ui/form/form.tsx';
import { PasswordField } from '../../ui/form/secret-field.tsx';
import { useContractForm } from '../../ui/form/use-contract-form.ts';
import { KeyChip } from '../../ui/key-chip.tsx';
import { useCounter } from '../../ui/use-counter.ts';
import classes from './form.module.css';

/** E-mail address and password; the heartbeat then opens the screens. */
export function SignIn() {
  const text = useText().signingIn;
  const queries = useQueryClient();
  const password = useRef<HTMLInputElement>(null);
  const canStay = useCounter().status?.canStaySignedIn === true;
  const { form, field, call, rest, isDelayed, submit } = useContractForm({
    initial: { email: '', password: '', staySignedIn: false },
    send: async entered => {
      const admitted = await client.access.signIn(entered);
      keepSession(admitted);
      if (admitted.counterLetIn) {
        notifications.show({ message: text.counterLetIn, autoClose: 15_000 });
      }
      await queries.invalidateQueries();
    },
    // What was wrong is most likely the password: the next key replaces it.
    onFailed: () => password.current?.select(),
    // Somebody else may try at once.
    onType: ({ email }, before) => {
      if (email !== before.email && delayOf(call.error) !== null) call.reset();
    },
  });

  return (
    // What is no address at all is said by the browser, before anything is asked.
    <Form className={classes['form']} noValidate={false} onSubmit={submit}>
      <h1 className={classes['title']}>{text.signInTitle}</h1>
      <TextInput
        label={text.email}
        type="email"
        autoComplete="username"
        dir="ltr"
        autoFocus
        {...field('email')}
      />
      <PasswordField
        ref={password}
        label={text.password}
        autoComplete="current-password"
        {...field('password')}
      />
      {canStay && (
        <Checkbox
          label={text.staySignedIn}
          description={text.staySignedInHint}
          {...form.getInputProps('staySignedIn', { type: 'checkbox' })}
        />
      )}
      {rest !== null && <FailedTry error={rest} onOver={call.reset} />}
      <BusyButton
        type="submit"
        size="lg"
        busy={call.isPending}
        waiting={isDelayed}
        leftSection={<IconLogin2 size={20} />}
        rightSection={<KeyChip keys="Enter" />}
      >
        {text.signIn}
      </BusyButton>
    </Form>
  );
}
