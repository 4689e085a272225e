import { Button, SegmentedControl, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconUserPlus } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { v7 } from 'uuid';
import { readAnswer } from '../../../api/answers.ts';
import { api, client } from '../../../api/index.ts';
import { answerSentence } from '../../../text/answer-sentence.ts';
import { useText } from '../../../text/index.tsx';
import { BusyButton } from '../../../ui/busy-button.tsx';
import { check } from '../../../ui/check.ts';
import { Failure } from '../../../ui/failure.tsx';
import { useFaults } from '../../../ui/use-faults.ts';
import classes from '../card/form.module.css';
import { useRoles } from '../roles/use-roles.ts';
import { makePassword } from './make-password.ts';
import { emptyOperator, type NewOperator, newOperator } from './new-operator.ts';
import type { Told } from './one-time-note.tsx';

interface Props {
  readonly onClose: () => void;
  readonly onAdded: (told: Told) => void;
}

/** A new operator: who, and as what. The one-time password is made here and shown once it holds. */
export function AddOperator({ onClose, onAdded }: Props) {
  const text = useText();
  const say = text.operators;
  const queries = useQueryClient();
  const { roles, nameOf, mayDo } = useRoles();
  const roleLabel = useId();
  const name = useRef<HTMLInputElement>(null);
  // Also when it comes back into view with what was typed before.
  useEffect(() => name.current?.focus(), []);
  // One id per intent: sent twice, it still adds one operator.
  const [id] = useState(() => v7());
  const [password] = useState(() => makePassword());
  const form = useForm<NewOperator>({
    initialValues: emptyOperator,
    validate: values => check(text, newOperator, values),
  });
  const add = useMutation({
    mutationFn: (values: NewOperator) =>
      client.access.addOperator({ id, ...values, password, mustChangePassword: true }),
    onSuccess: async ({ operator }) => {
      await queries.invalidateQueries({ queryKey: api.access.operators.key() });
      onAdded({ id: operator.id, name: operator.name, email: operator.email, password });
    },
    onError: () => form.getInputNode('email')?.focus(),
  });
  const answer = add.error === null ? null : readAnswer(add.error);
  const taken = answer?.kind === 'refusal' && answer.code === 'EMAIL_TAKEN';
  const { faults, rest } = useFaults(add.error, Object.keys(emptyOperator));
  const field = (name: keyof NewOperator) => {
    const props = form.getInputProps(name);
    return { ...props, error: (props.error as string | undefined) ?? faults[name] };
  };
  const email = field('email');
  const chosen = roles.find(each => each.id === form.values.role);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented) onClose();
  };

  return (
    <form
      className={classes['form']}
      aria-label={say.addOperator}
      noValidate
      onKeyDown={onKeyDown}
      onSubmit={form.onSubmit(
        values => {
          if (!add.isPending) add.mutate(values);
        },
        errors => form.getInputNode(Object.keys(errors)[0] ?? '')?.focus(),
      )}
    >
      <TextInput label={say.name} autoComplete="off" ref={name} {...field('name')} />
      <TextInput
        label={say.email}
        type="email"
        dir="ltr"
        autoComplete="off"
        {...email}
        onChange={event => {
          add.reset();
          form.setFieldValue('email', event.currentTarget.value);
        }}
        error={taken ? answerSentence(text, answer) : email.error}
      />
      <div className={classes['role']}>
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
      {rest !== null && !taken && <Failure error={rest} />}
      <div className={classes['buttons']}>
        <Button variant="default" onClick={onClose}>
          {text.ui.goBack}
        </Button>
        <BusyButton type="submit" leftSection={<IconUserPlus size={18} />} busy={add.isPending}>
          {say.add}
        </BusyButton>
      </div>
    </form>
  );
}
