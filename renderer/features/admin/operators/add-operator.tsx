import { SegmentedControl, TextInput } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { v7 } from 'uuid';
import { api, client } from '../../../api/index.ts';
import { useText } from '../../../text/index.tsx';
import { Failure } from '../../../ui/failure.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { FormButtons } from '../../../ui/form/form-buttons.tsx';
import { useContractForm } from '../../../ui/form/use-contract-form.ts';
import { useRoles } from '../roles/use-roles.ts';
import { makePassword } from './make-password.ts';
import { emptyOperator, newOperator } from './new-operator.ts';
import type { Told } from './one-time-note.tsx';
import classes from './operators.module.css';

interface Props {
  readonly onClose: () => void;
  readonly onAdded: (told: Told) => void;
}

/** A new operator: who, and as what. The one-time password is made here and shown once it holds. */
export function AddOperator({ onClose, onAdded }: Props) {
  const say = useText().operators;
  const queries = useQueryClient();
  const { roles, nameOf, mayDo } = useRoles();
  const roleLabel = useId();
  // One id per intent: sent twice, it still adds one operator.
  const [id] = useState(() => v7());
  const [password] = useState(() => makePassword());
  const { form, field, call, rest, submit, faulty } = useContractForm({
    initial: emptyOperator,
    rules: newOperator,
    send: values =>
      client.access.addOperator({ id, ...values, password, mustChangePassword: true }),
    onSent: async ({ operator }) => {
      await queries.invalidateQueries({ queryKey: api.access.operators.key() });
      onAdded({ id: operator.id, name: operator.name, email: operator.email, password });
    },
    onFailed: () => form.getInputNode('email')?.focus(),
    beside: { EMAIL_TAKEN: ['email'] },
    // An address that was taken is another one now.
    onType: ({ email }, before) => {
      if (email !== before.email) call.reset();
    },
  });
  const chosen = roles.find(each => each.id === form.values.role);

  return (
    <Form
      aria-label={say.addOperator}
      takesFocus
      faulty={faulty}
      onLeave={onClose}
      onSubmit={submit}
    >
      <TextInput label={say.name} autoComplete="off" {...field('name')} />
      <TextInput label={say.email} type="email" dir="ltr" autoComplete="off" {...field('email')} />
      <div className={classes['roles']}>
        <span id={roleLabel} className={classes['label']}>
          {say.role}
        </span>
        <SegmentedControl
          aria-labelledby={roleLabel}
          fullWidth
          orientation={roles.length > 3 ? 'vertical' : 'horizontal'}
          data={roles.map(role => ({ value: role.id, label: nameOf(role) }))}
          value={form.values.role}
          onChange={role => form.setFieldValue('role', role)}
        />
        <p className={classes['hint']}>{chosen && mayDo(chosen)}</p>
      </div>
      {rest !== null && <Failure error={rest} />}
      <FormButtons
        leave={{ onLeave: onClose }}
        act={{ label: say.add, icon: <IconUserPlus size={18} />, isBusy: call.isPending }}
      />
    </Form>
  );
}
