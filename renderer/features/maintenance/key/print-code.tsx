import { Button } from '@mantine/core';
import { IconDeviceFloppy, IconPrinter } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type SyntheticEvent, useEffect, useRef, useState } from 'react';
import { api, client } from '../../../api/index.ts';
import { useLanguage, useText } from '../../../text/index.tsx';
import { announce } from '../../../ui/announce.tsx';
import { BusyButton } from '../../../ui/busy-button.tsx';
import { download, pdfOf } from '../../../ui/download.ts';
import { Failure } from '../../../ui/failure.tsx';
import { KeyChip } from '../../../ui/key-chip.tsx';
import { useDesk } from '../../../ui/use-desk.ts';
import { isPasswordWrong, OwnPassword } from './own-password.tsx';
import classes from './recovery.module.css';

interface Props {
  /** With what came of it; null where nothing was done. */
  readonly onClose: (result: string | null) => void;
}

/** Prints the recovery code, or saves its page, once the operator has shown that it is them. */
export function PrintCode({ onClose }: Props) {
  const text = useText().installation;
  const { language } = useLanguage();
  const queries = useQueryClient();
  const isDesktop = useDesk().status?.host === 'desktop';
  const [password, setPassword] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const print = useMutation({
    mutationFn: async (how: 'print' | 'save') => {
      const { pdf, ...printed } = await client.installation.printRecoveryCode({
        password,
        language,
        how,
      });
      if (pdf !== null) download(printed.fileName, pdfOf(pdf));
      return printed;
    },
    onSuccess: async ({ done, where, fileName }, how) => {
      const saved = text.saved(where ?? fileName);
      const handed = isDesktop && how === 'print' ? text.printedNow : saved;
      const result = done ? handed : text.nothingPrinted;
      announce(result);
      await queries.invalidateQueries({ queryKey: api.installation.key() });
      onClose(result);
    },
    onError: () => field.current?.select(),
  });
  const { isPending, variables } = print;
  const start = (how: 'print' | 'save') => {
    if (!isPending) print.mutate(how);
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    start(isDesktop ? 'print' : 'save');
  };
  return (
    <form
      className={classes['form']}
      aria-label={text.printCode}
      noValidate
      onSubmit={submit}
      onKeyDown={event => event.key === 'Escape' && onClose(null)}
    >
      <OwnPassword ref={field} value={password} onChange={setPassword} error={print.error} />
      {print.error !== null && !isPasswordWrong(print.error) && <Failure error={print.error} />}
      <div className={classes['buttons']}>
        <Button variant="subtle" color="gray" onClick={() => onClose(null)}>
          {text.cancel}
        </Button>
        <BusyButton
          type={isDesktop ? 'button' : 'submit'}
          variant={isDesktop ? 'default' : 'filled'}
          leftSection={<IconDeviceFloppy size={18} />}
          {...(isDesktop ? {} : { rightSection: <KeyChip keys="Enter" /> })}
          busy={isPending && variables === 'save'}
          {...(isDesktop ? { onClick: () => start('save') } : {})}
        >
          {text.savePdf}
        </BusyButton>
        {isDesktop && (
          <BusyButton
            type="submit"
            leftSection={<IconPrinter size={18} />}
            rightSection={<KeyChip keys="Enter" />}
            busy={isPending && variables === 'print'}
          >
            {text.print}
          </BusyButton>
        )}
      </div>
    </form>
  );
}
