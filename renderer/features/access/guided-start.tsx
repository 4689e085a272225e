import { TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { IconBuildingStore } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { readAnswer } from '../../api/answers.ts';
import { answerSentence } from '../../text/answer-sentence.ts';
import { useText } from '../../text/index.tsx';
import { BusyButton } from '../../ui/busy-button.tsx';
import { check } from '../../ui/check.ts';
import { Failure } from '../../ui/failure.tsx';
import { KeyChip } from '../../ui/key-chip.tsx';
import { SecretField } from '../../ui/secret-field.tsx';
import { useFaults } from '../../ui/use-faults.ts';
import { createFirstAdmin, type FirstAdmin, firstAdmin, nameOrganisation } from './begin.ts';
import classes from './form.module.css';
import { PasswordStrength } from './password-strength.tsx';

const empty: FirstAdmin = { organisation: '', name: '', email: '', password: '' };

/** The first start: whoever stands here becomes the first admin. */
export function GuidedStart() {
  const text = useText();
  const queries = useQueryClient();
  const form = useForm({
    initialValues: empty,
    validate: values => check(text, firstAdmin, values),
  });
  const begin = useMutation({
    mutationFn: async (admin: FirstAdmin) => {
      await createFirstAdmin(admin);
      // The admin exists now: a name that was not saved must not look like a failed start.
      await nameOrganisation(admin.organisation).catch(() =>
        notifications.show({ message: text.signingIn.organisationNotSaved, autoClose: 15_000 }),
      );
      await queries.invalidateQueries();
      notifications.show({ message: text.keys.afterStart, autoClose: 15_000 });
    },
  });
  const { faults, rest } = useFaults(begin.error, ['name', 'email', 'password']);
  const answer = begin.error === null ? null : readAnswer(begin.error);
  const isCommon = answer?.kind === 'refusal' && answer.code === 'PASSWORD_COMMON';
  const field = (name: keyof FirstAdmin) => {
    const props = form.getInputProps(name);
    return { ...props, error: (props.error as string | undefined) ?? faults[name] };
  };

  return (
    <form
      className={classes['form']}
      noValidate
      onSubmit={form.onSubmit(values => begin.mutate(values))}
    >
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
      <SecretField
        label={text.signingIn.password}
        description={text.signingIn.passwordRule}
        autoComplete="new-password"
        dir="ltr"
        visibilityToggleButtonProps={{ 'aria-label': text.signingIn.showPassword }}
        {...field('password')}
        error={isCommon ? answerSentence(text, answer) : field('password').error}
      />
      <PasswordStrength password={form.values.password} />
      {rest !== null && !isCommon && <Failure error={rest} />}
      <BusyButton
        type="submit"
        size="lg"
        busy={begin.isPending}
        leftSection={<IconBuildingStore size={20} />}
        rightSection={<KeyChip keys="Enter" />}
      >
        {text.signingIn.begin}
      </BusyButton>
    </form>
  );
}
