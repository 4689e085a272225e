import { useForm } from '@mantine/form';
import { IconDialpad, IconTrash } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { z } from 'zod';
import { Pin } from '../../../core/contract/pin.ts';
import { readAnswer } from '../../api/answers.ts';
import { client } from '../../api/index.ts';
import { useText } from '../../text/index.tsx';
import { BusyButton } from '../../ui/busy-button.tsx';
import { check } from '../../ui/check.ts';
import { delayOf } from '../../ui/delay-of.ts';
import { FailedTry } from '../../ui/delayed.tsx';
import { SecretField } from '../../ui/secret-field.tsx';
import { useCounter } from '../../ui/use-counter.ts';
import { useFaults } from '../../ui/use-faults.ts';
import account from './account.module.css';
import classes from './form.module.css';
import pins from './pin.module.css';

const entered = z.object({ pin: Pin, password: z.string().min(1) });
type Entered = z.input<typeof entered>;

/** One's own PIN, for changing over at a counter. */
export function PinPart() {
  const text = useText();
  const say = text.signingIn;
  const queries = useQueryClient();
  const hasPin = useCounter().status?.operator?.hasPin ?? false;
  const form = useForm<Entered>({
    initialValues: { pin: '', password: '' },
    validate: values => check(text, entered, values),
  });
  const set = useMutation({
    mutationFn: (values: Entered) => client.access.setPin(values),
    onSuccess: async () => {
      form.reset();
      await queries.invalidateQueries();
    },
  });
  const remove = useMutation({
    mutationFn: () => client.access.removePin(),
    onSuccess: async () => {
      set.reset();
      await queries.invalidateQueries();
    },
  });
  const error = set.error ?? remove.error;
  const answer = error === null ? null : readAnswer(error);
  const isWrong = answer?.kind === 'refusal' && answer.code === 'WRONG_CREDENTIALS';
  const delayed = delayOf(set.error) !== null;
  const { faults, rest } = useFaults(error, ['pin', 'password']);
  const field = (name: keyof Entered) => {
    const props = form.getInputProps(name) as { error?: string };
    return { ...props, error: props.error ?? faults[name] };
  };

  return (
    <section className={account['part']} aria-label={say.pin}>
      <h2>{say.pin}</h2>
      <p className={account['result']}>{hasPin ? say.pinIsSet : say.pinHint}</p>
      <form
        className={classes['form']}
        aria-label={say.setPin}
        noValidate
        onSubmit={form.onSubmit(values => {
          if (!set.isPending && !delayed) set.mutate(values);
        })}
      >
        <SecretField
          label={say.newPin}
          description={say.pinRule}
          inputMode="numeric"
          autoComplete="off"
          dir="ltr"
          visibilityToggleButtonProps={{ 'aria-label': say.showPin }}
          {...field('pin')}
        />
        <SecretField
          label={say.password}
          autoComplete="current-password"
          dir="ltr"
          visibilityToggleButtonProps={{ 'aria-label': say.showPassword }}
          {...field('password')}
          error={isWrong ? say.oldPasswordWrong : field('password').error}
        />
        {rest !== null && !isWrong && <FailedTry error={rest} onOver={set.reset} />}
        <div className={pins['buttons']}>
          <BusyButton
            type="submit"
            variant="default"
            leftSection={<IconDialpad size={18} />}
            busy={set.isPending}
            waiting={delayed}
          >
            {say.setPin}
          </BusyButton>
          {hasPin && (
            <BusyButton
              variant="default"
              leftSection={<IconTrash size={18} />}
              busy={remove.isPending}
              onClick={() => remove.mutate()}
            >
              {say.removePin}
            </BusyButton>
          )}
        </div>
      </form>
    </section>
  );
}
