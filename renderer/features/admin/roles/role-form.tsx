import { Button, TextInput } from '@mantine/core';
import { IconDeviceFloppy, IconRestore, IconTrash } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type SyntheticEvent, useState } from 'react';
import type { RoleTable } from '../../../../core/contract/operators.ts';
import { awaited, type Permission } from '../../../../core/contract/permissions.ts';
import { api, client } from '../../../api/index.ts';
import { useText } from '../../../text/index.tsx';
import { announce } from '../../../ui/announce.tsx';
import { useConfirm } from '../../../ui/confirm.tsx';
import { Failure } from '../../../ui/failure.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { FormButtons } from '../../../ui/form/form-buttons.tsx';
import { useRequired } from '../../../ui/form/use-required.ts';
import { Permissions } from './permissions.tsx';
import classes from './roles.module.css';

interface Props {
  /** As it is stored; a new one has an empty name. */
  readonly role: RoleTable;
  readonly onClose: () => void;
}

/** What one role permits. Nobody can give what they may not do themselves. */
export function RoleForm({ role, onClose }: Props) {
  const say = useText().operators.roles;
  const queries = useQueryClient();
  // The delivered ones have none of their own.
  const isNamed = role.name !== null;
  const name = useRequired(role.name ?? '', say.nameMissing);
  const { fieldRef, ...field } = name.field;
  const [chosen, setChosen] = useState<readonly Permission[]>(role.permissions);

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
        name: isNamed ? name.value.trim() : null,
        permissions: set === null ? null : [...set],
      }),
    ...settled,
  });
  const remove = useMutation({
    mutationFn: () => client.access.removeRole({ roleId: role.id }),
    ...settled,
  });
  const isFixed = role.id === 'admin';
  const error = save.error ?? remove.error;
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if ((!isNamed || name.isFilled()) && !save.isPending) save.mutate(chosen);
  };
  const confirm = useConfirm();
  const askToRemove = async () => {
    const title = say.removeTitle(role.name ?? '');
    if (await confirm({ title, body: say.removeHint, confirmLabel: say.remove })) remove.mutate();
  };

  return (
    <Form aria-label={say.title} takesFocus onLeave={onClose} onSubmit={submit}>
      {isNamed && (
        <TextInput
          ref={fieldRef}
          label={say.name}
          maxLength={60}
          autoComplete="off"
          {...field}
          onChange={event => field.onChange(event.currentTarget.value)}
        />
      )}
      {isFixed && <p className={classes['quiet']}>{say.fixed}</p>}
      <Permissions chosen={chosen} onChoose={setChosen} isFixed={isFixed} />
      {awaited.length > 0 && <p className={classes['quiet']}>{say.awaited}</p>}
      {error !== null && <Failure error={error} />}
      <FormButtons
        aside={
          <>
            {isNamed && role.name !== '' && (
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
          </>
        }
        leave={{ onLeave: onClose }}
        act={
          isFixed
            ? null
            : { label: say.save, icon: <IconDeviceFloppy size={18} />, isBusy: save.isPending }
        }
      />
    </Form>
  );
}
