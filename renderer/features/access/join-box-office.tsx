import { FileInput } from '@mantine/core';
import { IconDevicesPlus, IconFileImport } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type SyntheticEvent, useEffect, useRef, useState } from 'react';
import { largestFile } from '../../../core/contract/keys.ts';
import { client } from '../../api/index.ts';
import { useText } from '../../text/index.tsx';
import { announce } from '../../ui/announce.tsx';
import { BusyButton } from '../../ui/busy-button.tsx';
import { Failure } from '../../ui/failure.tsx';
import { KeyChip } from '../../ui/key-chip.tsx';
import { SecretField } from '../../ui/secret-field.tsx';
import classes from './form.module.css';

/** Makes this computer a counter of the box office whose file this is; the program then goes on there. */
export function JoinBoxOffice() {
  const text = useText().keys;
  const queries = useQueryClient();
  const [file, setFile] = useState<File | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const fileField = useRef<HTMLButtonElement>(null);
  const passphraseField = useRef<HTMLInputElement>(null);
  useEffect(() => fileField.current?.focus(), []);
  const join = useMutation({
    mutationFn: async (chosen: File) =>
      client.installation.join({ file: await chosen.text(), passphrase }),
    onSuccess: async ({ where }) => {
      announce(text.joined(where));
      await queries.invalidateQueries();
    },
    onError: () => passphraseField.current?.select(),
  });
  const choose = (chosen: File | null) => {
    setFile(chosen);
    setFault(chosen !== null && chosen.size > largestFile ? text.fileTooBig : null);
    if (chosen !== null) passphraseField.current?.focus();
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (file === null) {
      setFault(text.fileMissing);
      fileField.current?.focus();
    } else if (fault === null && !join.isPending && !join.isSuccess) join.mutate(file);
  };

  return (
    <form className={classes['form']} aria-label={text.joinTitle} noValidate onSubmit={submit}>
      <h1 className={classes['title']}>{text.joinTitle}</h1>
      <p className={classes['hint']}>{text.joinHint}</p>
      <FileInput
        ref={fileField}
        label={text.file}
        placeholder={text.chooseFile}
        leftSection={<IconFileImport size={18} />}
        value={file}
        onChange={choose}
        error={fault}
      />
      <SecretField
        ref={passphraseField}
        label={text.passphrase}
        autoComplete="off"
        dir="auto"
        visibilityToggleButtonProps={{ 'aria-label': text.showPassphrase }}
        value={passphrase}
        onChange={event => setPassphrase(event.currentTarget.value)}
      />
      {join.error !== null && <Failure error={join.error} />}
      {join.isSuccess && <p role="status">{text.joined(join.data.where)}</p>}
      <BusyButton
        type="submit"
        size="lg"
        leftSection={<IconDevicesPlus size={20} />}
        rightSection={<KeyChip keys="Enter" />}
        busy={join.isPending || join.isSuccess}
      >
        {text.join}
      </BusyButton>
    </form>
  );
}
