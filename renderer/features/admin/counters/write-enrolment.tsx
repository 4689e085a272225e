import { IconFileDownload } from '@tabler/icons-react';
import { useRef } from 'react';
import { z } from 'zod';
import { Passphrase } from '../../../../core/contract/keys.ts';
import { client } from '../../../api/index.ts';
import { useText } from '../../../text/index.tsx';
import { announce } from '../../../ui/announce.tsx';
import { received } from '../../../ui/download.ts';
import { PassphraseField } from '../../../ui/form/secret-field.tsx';
import { useContractForm } from '../../../ui/form/use-contract-form.ts';
import { KeyForm } from '../keys/key-form.tsx';
import { OwnPassword } from '../keys/own-password.tsx';

const rules = z.object({ passphrase: Passphrase, again: z.string(), password: z.string() });

interface Props {
  /** With what came of it; null where nothing was done. */
  readonly onClose: (result: string | null) => void;
}

/** Seals address, certificate and key into a file, under a passphrase that is typed twice. */
export function WriteEnrolment({ onClose }: Props) {
  const text = useText().keys;
  const password = useRef<HTMLInputElement>(null);
  const { form, field, call, submit } = useContractForm({
    initial: { passphrase: '', again: '', password: '' },
    rules,
    also: ({ passphrase, again }): Record<string, string> =>
      again === passphrase ? {} : { again: text.passphrasesDiffer },
    send: async ({ passphrase, password }) =>
      received(await client.installation.writeEnrolment({ passphrase, password })),
    onSent: ({ done, where, fileName }) => {
      const result = done ? text.written(where ?? fileName) : text.nothingWritten;
      announce(result);
      onClose(result);
    },
    onFailed: () => password.current?.select(),
  });
  return (
    <KeyForm
      title={text.letJoin}
      onSubmit={submit}
      onClose={() => onClose(null)}
      act={{
        label: text.writeFile,
        icon: <IconFileDownload size={18} />,
        isBusy: call.isPending,
      }}
    >
      <PassphraseField
        label={text.passphrase}
        description={text.passphraseHint}
        {...field('passphrase')}
      />
      <PassphraseField label={text.passphraseAgain} {...field('again')} />
      <OwnPassword
        ref={password}
        value={form.values.password}
        onChange={typed => form.setFieldValue('password', typed)}
        error={call.error}
        onOver={call.reset}
      />
    </KeyForm>
  );
}
