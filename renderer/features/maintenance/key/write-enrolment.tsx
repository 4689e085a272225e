import { useForm } from '@mantine/form';
import { IconFileDownload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { z } from 'zod';
import { Passphrase } from '../../../../core/contract/keys.ts';
import { client } from '../../../api/index.ts';
import { useText } from '../../../text/index.tsx';
import { announce } from '../../../ui/announce.tsx';
import { check } from '../../../ui/check.ts';
import { download } from '../../../ui/download.ts';
import { SecretField } from '../../../ui/secret-field.tsx';
import { KeyForm } from './key-form.tsx';
import { OwnPassword } from './own-password.tsx';

const typed = z.object({ passphrase: Passphrase, again: z.string(), password: z.string() });
type Typed = z.input<typeof typed>;

interface Props {
  /** With what came of it; null where nothing was done. */
  readonly onClose: (result: string | null) => void;
}

/** Seals address, certificate and key into a file, under a passphrase that is typed twice. */
export function WriteEnrolment({ onClose }: Props) {
  const text = useText();
  const say = text.keys;
  const first = useRef<HTMLInputElement>(null);
  const passwordField = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const form = useForm<Typed>({
    initialValues: { passphrase: '', again: '', password: '' },
    validate: values => ({
      ...(values.again === values.passphrase ? {} : { again: say.passphrasesDiffer }),
      ...check(text, typed, values),
    }),
  });
  const write = useMutation({
    mutationFn: async ({ passphrase, password }: Typed) => {
      const { file, ...written } = await client.installation.writeEnrolment({
        passphrase,
        password,
      });
      if (file !== null) download(written.fileName, new Blob([file]));
      return written;
    },
    onSuccess: ({ done, where, fileName }) => {
      const result = done ? say.written(where ?? fileName) : say.nothingWritten;
      announce(result);
      onClose(result);
    },
    onError: () => passwordField.current?.select(),
  });
  const passphrase = {
    autoComplete: 'off',
    dir: 'auto',
    visibilityToggleButtonProps: { 'aria-label': say.showPassphrase },
  } as const;
  return (
    <KeyForm
      title={say.letJoin}
      onSubmit={form.onSubmit(values => {
        if (!write.isPending) write.mutate(values);
      })}
      onClose={() => onClose(null)}
      act={{
        label: say.writeFile,
        icon: <IconFileDownload size={18} />,
        isPending: write.isPending,
      }}
    >
      <SecretField
        ref={first}
        label={say.passphrase}
        description={say.passphraseHint}
        {...passphrase}
        {...form.getInputProps('passphrase')}
      />
      <SecretField label={say.passphraseAgain} {...passphrase} {...form.getInputProps('again')} />
      <OwnPassword
        ref={passwordField}
        value={form.values.password}
        onChange={password => form.setFieldValue('password', password)}
        error={write.error}
        onOver={write.reset}
      />
    </KeyForm>
  );
}
