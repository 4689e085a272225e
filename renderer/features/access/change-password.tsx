import { useForm } from '@mantine/form';
import { IconKey } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { z } from 'zod';
import { Password } from '../../../core/contract/signing-in.ts';
import { readAnswer } from '../../api/answers.ts';
import { client } from '../../api/index.ts';
import { answerSentence } from '../../text/answer-sentence.ts';
import { useText } from '../../text/index.tsx';
import { BusyButton } from '../../ui/busy-button.tsx';
import { check } from '../../ui/check.ts';
import { delayOf } from '../../ui/delay-of.ts';
import { FailedTry } from '../../ui/delayed.tsx';
import { KeyChip } from '../../ui/key-chip.tsx';
import { SecretField } from '../../ui/secret-field.tsx';
import classes from './form.module.css';
import { PasswordStrength } from './password-strength.tsx';

const passwords = z.object({ oldPassword: z.string().min(1), newPassword: Password });
type Passwords = z.input<typeof passwords>;

const empty: Passwords = { oldPassword: '', newPassword: '' };

interface Props {
  /** What the old one is called: the present password, or the one-time one. */
  readonly oldLabel: string;
  readonly onChanged: () => void;
}

/** One's own password, old and new. */
export function ChangePassword({ oldLabel, onChanged }: Props) {
  const text = useText();
  const queries = useQueryClient();
  const old = useRef<HTMLInputElement>(null);
  const fresh = useRef<HTMLInputElement>(null);
  const form = useForm<Passwords>({
    initialValues: empty,
    validate: values => check(text, passwords, values),
  });
  const change = useMutation({
    mutationFn: (values: Passwords) => client.access.changePassword(values),
    onSuccess: async () => {
      form.reset();
      await queries.invalidateQueries();
      onChanged();
    },
    onError: error => (isOldWrong(error) ? old : fresh).current?.select(),
  });
  const answer = change.error === null ? null : readAnswer(change.error);
  const code = answer?.kind === 'refusal' ? answer.code : null;
  const delayed = delayOf(change.error) !== null;
  const oldRefused = isOldWrong(change.error);
  const isNewRefused = code === 'PASSWORD_COMMON' || code === 'PASSWORD_UNCHANGED';
  const field = (name: keyof Passwords) => form.getInputProps(name) as { error?: string };

  return (
    <form
      className={classes['form']}
      aria-label={text.signingIn.changePassword}
      noValidate
      onSubmit={form.onSubmit(values => {
        if (!change.isPending && !delayed) change.mutate(values);
      })}
    >
      <SecretField
        ref={old}
        label={oldLabel}
        autoComplete="current-password"
        dir="ltr"
        data-autofocus
        autoFocus
        visibilityToggleButtonProps={{ 'aria-label': text.signingIn.showPassword }}
        {...field('oldPassword')}
        error={oldRefused ? text.signingIn.oldPasswordWrong : field('oldPassword').error}
      />
      <SecretField
        ref={fresh}
        label={text.signingIn.newPassword}
        description={text.signingIn.passwordRule}
        autoComplete="new-password"
        dir="ltr"
        visibilityToggleButtonProps={{ 'aria-label': text.signingIn.showPassword }}
        {...field('newPassword')}
        error={
          isNewRefused && answer !== null
            ? answerSentence(text, answer)
            : field('newPassword').error
        }
      />
      <PasswordStrength password={form.values.newPassword} />
      {answer !== null && !oldRefused && !isNewRefused && (
        <FailedTry error={change.error} onOver={change.reset} />
      )}
      <BusyButton
        type="submit"
        leftSection={<IconKey size={18} />}
        rightSection={<KeyChip keys="Enter" />}
        busy={change.isPending}
        waiting={delayed}
      >
        {text.signingIn.changePassword}
      </BusyButton>
    </form>
  );
}

function isOldWrong(error: unknown): boolean {
  if (error === null) return false;
  const answer = readAnswer(error);
  return answer.kind === 'refusal' && answer.code === 'WRONG_CREDENTIALS';
}
