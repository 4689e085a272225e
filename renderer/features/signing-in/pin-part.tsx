import { IconDialpad, IconTrash } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { z } from 'zod';
import { Pin } from '../../../core/contract/pin.ts';
import { client } from '../../api/index.ts';
import { useText } from '../../text/index.tsx';
import { BusyButton } from '../../ui/busy-button.tsx';
import { FailedTry } from '../../ui/delayed.tsx';
import { Failure } from '../../ui/failure.tsx';
import { Form } from '../../ui/form/form.tsx';
import { PasswordField, PinField } from '../../ui/form/secret-field.tsx';
import { useContractForm } from '../../ui/form/use-contract-form.ts';
import { useCounter } from '../../ui/use-counter.ts';
import account from './account.module.css';
import classes from './form.module.css';
import pins from './pin.module.css';

const rules = z.object({ pin: Pin, password: z.string().min(1) });

/** One's own PIN, for changing over at a counter. */
export function PinPart() {
  const text = useText().signingIn;
  const queries = useQueryClient();
  const hasPin = useCounter().status?.operator?.hasPin ?? false;
  const { form, field, call, rest, isDelayed, submit } = useContractForm({
    initial: { pin: '', password: '' },
    rules,
    send: entered => client.access.setPin(entered),
    onSent: async () => {
      form.reset();
      await queries.invalidateQueries();
    },
    beside: { WRONG_CREDENTIALS: ['password', text.oldPasswordWrong] },
  });
  const remove = useMutation({
    mutationFn: () => client.access.removePin(),
    onSuccess: async () => {
      call.reset();
      await queries.invalidateQueries();
    },
  });

  return (
    <section className={account['part']} aria-label={text.pin}>
      <h2>{text.pin}</h2>
      <p className={account['result']}>{hasPin ? text.pinIsSet : text.pinHint}</p>
      <Form className={classes['form']} aria-label={text.setPin} onSubmit={submit}>
        <PinField label={text.newPin} description={text.pinRule} {...field('pin')} />
        <PasswordField
          label={text.password}
          autoComplete="current-password"
          {...field('password')}
        />
        {rest !== null && <FailedTry error={rest} onOver={call.reset} />}
        {call.error === null && remove.error !== null && <Failure error={remove.error} />}
        <div className={pins['buttons']}>
          <BusyButton
            type="submit"
            variant="default"
            leftSection={<IconDialpad size={18} />}
            busy={call.isPending}
            waiting={isDelayed}
          >
            {text.setPin}
          </BusyButton>
          {hasPin && (
            <BusyButton
              variant="default"
              leftSection={<IconTrash size={18} />}
              busy={remove.isPending}
              onClick={() => remove.mutate()}
            >
              {text.removePin}
            </BusyButton>
          )}
        </div>
      </Form>
    </section>
  );
}
