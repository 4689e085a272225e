import { Textarea } from '@mantine/core';
import { IconKey } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type SyntheticEvent, useRef, useState } from 'react';
import { refusalOf } from '../../../api/answers.ts';
import { client } from '../../../api/index.ts';
import { useText } from '../../../text/index.tsx';
import { announce } from '../../../ui/announce.tsx';
import { useFaults } from '../../../ui/form/use-faults.ts';
import { useRequired } from '../../../ui/form/use-required.ts';
import { KeyForm } from './key-form.tsx';
import { OwnPassword } from './own-password.tsx';
import classes from './recovery.module.css';

interface Props {
  /** With what came of it; null where nothing was done. */
  readonly onClose: (result: string | null) => void;
}

/** Types a key in again from its paper. */
export function PutKeyBack({ onClose }: Props) {
  const text = useText().keys;
  const queries = useQueryClient();
  const code = useRequired<string, HTMLTextAreaElement>('', text.codeMissing);
  const { fieldRef: codeField, error: codeFault, ...codeTyped } = code.field;
  const [password, setPassword] = useState('');
  const passwordField = useRef<HTMLInputElement>(null);
  const restore = useMutation({
    mutationFn: () => client.installation.restoreKey({ code: code.value, password }),
    onSuccess: async ({ as }) => {
      announce(text.restored[as]);
      await queries.invalidateQueries();
      onClose(text.restored[as]);
    },
    onError: error => {
      if (refusalOf(error)?.code === 'CODE_WRONG') codeField.current?.focus();
      else passwordField.current?.select();
    },
  });
  const { faults, rest } = useFaults(restore.error, [], { CODE_WRONG: ['code'] });
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (code.isFilled() && !restore.isPending) restore.mutate();
  };
  return (
    <KeyForm
      title={text.putBack}
      onSubmit={submit}
      onClose={() => onClose(null)}
      act={{
        label: text.putBack,
        icon: <IconKey size={18} />,
        isBusy: restore.isPending,
      }}
    >
      <Textarea
        ref={codeField}
        data-scan="typing"
        className={classes['code'] ?? ''}
        label={text.code}
        description={text.codeHint}
        rows={4}
        dir="ltr"
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        value={codeTyped.value}
        onChange={event => codeTyped.onChange(event.currentTarget.value)}
        error={faults.code ?? codeFault}
      />
      <OwnPassword
        ref={passwordField}
        value={password}
        onChange={setPassword}
        error={rest}
        onOver={restore.reset}
      />
    </KeyForm>
  );
}
