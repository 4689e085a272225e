import { IconKey } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { z } from 'zod';
import { Password } from '../../../core/contract/signing-in.ts';
import { refusalOf } from '../../api/answers.ts';
import { client } from '../../api/index.ts';
import { useText } from '../../text/index.tsx';
import { BusyButton } from '../../ui/busy-button.tsx';
import { FailedTry } from '../../ui/delayed.tsx';
import { Form } from '../../ui/form/form.tsx';
import { PasswordField } from '../../ui/form/secret-field.tsx';
import { useContractForm } from '../../ui/form/use-contract-form.ts';
import { KeyChip } from '../../ui/key-chip.tsx';
import classes from './form.module.css';
import { PasswordStrength } from './password-strength.tsx';

const rules = z.object({ oldPassword: z.string().min(1), newPassword: Password });

interface Props {
  /** What the old one is called: the present password, or the one-time one. */
  readonly oldLabel: string;
  readonly onChanged: () => void;
}

/** One's own password, old and new. */
export function ChangePassword({ oldLabel, onChanged }: Props) {
  const text = useText().signingIn;
  const queries = useQueryClient();
  const old = useRef<HTMLInputElement>(null);
  const fresh = useRef<HTMLInputElement>(null);
  const { form, field, call, rest, isDelayed, submit } = useContractForm({
    initial: { oldPassword: '', newPassword: '' },
    rules,
    send: passwords => client.access.changePassword(passwords),
    onSent: async () => {
      form.reset();
      await queries.invalidateQueries();
      onChanged();
    },
    onFailed: error =>
      (refusalOf(error)?.code === 'WRONG_CREDENTIALS' ? old : fresh).current?.select(),
    beside: {
      WRONG_CREDENTIALS: ['oldPassword', text.oldPasswordWrong],
      PASSWORD_COMMON: ['newPassword'],
      PASSWORD_UNCHANGED: ['newPassword'],
    },
  });

  return (
    <Form className={classes['form']} aria-label={text.changePassword} onSubmit={submit}>
      <PasswordField
        ref={old}
        label={oldLabel}
        autoComplete="current-password"
        data-autofocus
        autoFocus
        {...field('oldPassword')}
      />
      <PasswordField
        ref={fresh}
        label={text.newPassword}
        description={text.passwordRule}
        autoComplete="new-password"
        {...field('newPassword')}
      />
      <PasswordStrength password={form.values.newPassword} />
      {rest !== null && <FailedTry error={rest} onOver={call.reset} />}
      <BusyButton
        type="submit"
        leftSection={<IconKey size={18} />}
        rightSection={<KeyChip keys="Enter" />}
        busy={call.isPending}
        waiting={isDelayed}
      >
        {text.changePassword}
      </BusyButton>
    </Form>
  );
}
