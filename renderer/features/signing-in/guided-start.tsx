import { TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconBuildingStore } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useText } from '../../text/index.tsx';
import { BusyButton } from '../../ui/busy-button.tsx';
import { Failure } from '../../ui/failure.tsx';
import { Form } from '../../ui/form/form.tsx';
import { PasswordField } from '../../ui/form/secret-field.tsx';
import { useContractForm } from '../../ui/form/use-contract-form.ts';
import { KeyChip } from '../../ui/key-chip.tsx';
import { beginAs, createFirstAdmin, firstAdmin } from './begin.ts';
import classes from './form.module.css';
import { PasswordStrength } from './password-strength.tsx';

/** The first start: whoever stands here becomes the first admin. */
export function GuidedStart() {
  const text = useText();
  const queries = useQueryClient();
  const { form, field, call, rest, submit } = useContractForm({
    initial: { organisation: '', name: '', email: '', password: '' },
    rules: firstAdmin,
    send: async admin => {
      await createFirstAdmin(admin);
      // The admin exists now: a name that was not saved must not look like a failed start.
      await beginAs(admin.organisation).catch(() =>
        notifications.show({ message: text.signingIn.organisationNotSaved, autoClose: 15_000 }),
      );
      await queries.invalidateQueries();
    },
    beside: { PASSWORD_COMMON: ['password'] },
  });

  return (
    <Form className={classes['form']} onSubmit={submit}>
      <h1 className={classes['title']}>{text.signingIn.setUpTitle}</h1>
      <p className={classes['hint']}>{text.signingIn.setUpHint}</p>
      <TextInput
        label={text.signingIn.organisation}
        description={text.signingIn.organisationHint}
        autoComplete="organization"
        autoFocus
        {...field('organisation')}
      />
      <TextInput label={text.signingIn.yourName} autoComplete="name" {...field('name')} />
      <TextInput
        label={text.signingIn.email}
        description={text.signingIn.emailHint}
        type="email"
        autoComplete="username"
        dir="ltr"
        {...field('email')}
      />
      <PasswordField
        label={text.signingIn.password}
        description={text.signingIn.passwordRule}
        autoComplete="new-password"
        {...field('password')}
      />
      <PasswordStrength password={form.values.password} />
      {rest !== null && <Failure error={rest} />}
      <BusyButton
        type="submit"
        size="lg"
        busy={call.isPending}
        leftSection={<IconBuildingStore size={20} />}
        rightSection={<KeyChip keys="Enter" />}
      >
        {text.signingIn.begin}
      </BusyButton>
    </Form>
  );
}
