import { Button, Checkbox, TextInput } from '@mantine/core';
import { IconDeviceFloppy, IconRestore, IconTrash } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { RoleTable } from '../../../../core/contract/operators.ts';
import { awaited, type Permission, permissions } from '../../../../core/contract/permissions.ts';
import { api, client } from '../../../api/index.ts';
import { useText } from '../../../text/index.tsx';
import { announce } from '../../../ui/announce.tsx';
import { BusyButton } from '../../../ui/busy-button.tsx';
import { confirm } from '../../../ui/confirm.tsx';
import { Failure } from '../../../ui/failure.tsx';
import { useCounter } from '../../../ui/use-counter.ts';
import classes from './roles.module.css';

interface Props {
  /** As it is stored; a new one has an empty name. */
  readonly role: RoleTable;
  readonly onClose: () => void;
}

/** What one role permits. Nobody can give what they may not do themselves. */
export function RoleForm({ role, onClose }: Props) {
  const text = useText();
  const say = text.operators.roles;
  const { may } = useCounter();
  const queries = useQueryClient();
  const [name, setName] = useState(role.name);
  const [chosen, setChosen] = useState<readonly Permission[]>(role.permissions);
  const [wrong, setWrong] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);

  const settled = {
    onSuccess: async () => {
      announce(say.saved);
      await queries.invalidateQueries({ queryKey: api.access.key() });
      onClose();
    },
  };
  const save = useMutation({
    mutationFn: (set: readonly Permission[] | null) =>
      client.access.saveRole({
        roleId: role.id,
        name: name === null ? null : name.trim(),
        permissions: set === null ? null : [...set],
      }),
    ...settled,
  });
  const remove = useMutation({
    mutationFn: () => client.access.removeRole({ roleId: role.id }),
    ...settled,
  });
  const isFixed = role.id === 'admin';
  const isStored = role.name !== '';
  const error = save.error ?? remove.error;
  const submit = () => {
    if (name?.trim() === '') {
      setWrong(true);
      form.current?.querySelector('input')?.focus();
    } else if (!save.isPending) save.mutate(chosen);
  };
  const askToRemove = async () => {
    const question = { title: say.removeTitle(role.name ?? ''), body: say.removeHint };
    const labels = { confirmLabel: say.remove, cancelLabel: text.ui.goBack };
    if (await confirm({ ...question, ...labels, danger: true })) remove.mutate();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented) onClose();
  };

  return (
    <form
      ref={form}
      className={classes['form']}
      aria-label={say.title}
      noValidate
      onKeyDown={onKeyDown}
      onSubmit={event => {
        event.preventDefault();
        submit();
      }}
    >
      {name !== null && (
        <TextInput
          label={say.name}
          value={name}
          maxLength={60}
          autoComplete="off"
          error={wrong && say.nameMissing}
          onChange={event => {
            setWrong(false);
            setName(event.currentTarget.value);
          }}
        />
      )}
      {isFixed && <p className={classes['quiet']}>{say.fixed}</p>}
      <Checkbox.Group
        label={say.permits}
        value={[...chosen]}
        onChange={all => setChosen(permissions.filter(each => all.includes(each)))}
      >
        <div className={classes['permissions']}>
          {permissions.map(each => (
            <Checkbox
              key={each}
              value={each}
              label={say.may[each]}
              classNames={{ body: classes['permission'] ?? '', label: classes['words'] ?? '' }}
              disabled={isFixed || !may(each)}
            />
          ))}
        </div>
      </Checkbox.Group>
      {awaited.length > 0 && <p className={classes['quiet']}>{say.awaited}</p>}
      {error !== null && <Failure error={error} />}
      <div className={classes['buttons']}>
        {role.name !== null && isStored && (
          <Button
            variant="subtle"
            color="red"
            leftSection={<IconTrash size={18} />}
            onClick={() => void askToRemove()}
          >
            {say.remove}
          </Button>
        )}
        {role.edited && (
          <Button
            variant="subtle"
            leftSection={<IconRestore size={18} />}
            onClick={() => save.mutate(null)}
          >
            {say.asDelivered}
          </Button>
        )}
        <Button variant="default" onClick={onClose}>
          {text.ui.goBack}
        </Button>
        {!isFixed && (
          <BusyButton
            type="submit"
            leftSection={<IconDeviceFloppy size={18} />}
            busy={save.isPending}
          >
            {say.save}
          </BusyButton>
        )}
      </div>
    </form>
  );
}
