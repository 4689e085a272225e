import { IconRefresh } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { SyntheticEvent } from 'react';
import { api, client } from '../../../api/index.ts';
import { useText } from '../../../text/index.tsx';
import { announce } from '../../../ui/announce.tsx';
import { useRequired } from '../../../ui/form/use-required.ts';
import { KeyForm } from './key-form.tsx';
import { OwnPassword } from './own-password.tsx';
import classes from './recovery.module.css';

interface Props {
  /** The key that is in view: another one in the meantime is not changed unseen. */
  readonly from: string;
  readonly isShared: boolean;
  readonly onClose: (isChanged: boolean) => void;
}

/** Says what another key means, and asks for one's password before it is made. */
export function ChangeKey({ from, isShared, onClose }: Props) {
  const text = useText().keys;
  const queries = useQueryClient();
  const password = useRequired('');
  const { fieldRef, error: fault, ...field } = password.field;
  const change = useMutation({
    mutationFn: () => client.installation.changeKey({ password: password.value, from }),
    onSuccess: async () => {
      announce(isShared ? text.enrolOthers : text.changed);
      await queries.invalidateQueries({ queryKey: api.installation.key() });
      onClose(true);
    },
    onError: () => fieldRef.current?.select(),
  });
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (password.isFilled() && !change.isPending) change.mutate();
  };

  return (
    <KeyForm
      title={text.question}
      onSubmit={submit}
      onClose={() => onClose(false)}
      act={{
        label: text.change,
        icon: <IconRefresh size={18} />,
        isBusy: change.isPending,
      }}
    >
      <h3 className={classes['question']}>{text.question}</h3>
      <p className={classes['consequence']}>{text.consequence}</p>
      {isShared && <p className={classes['consequence']}>{text.others}</p>}
      <OwnPassword
        ref={fieldRef}
        {...field}
        fault={fault}
        error={change.error}
        onOver={change.reset}
      />
    </KeyForm>
  );
}
