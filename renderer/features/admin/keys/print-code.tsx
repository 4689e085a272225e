import { IconDeviceFloppy, IconPrinter } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type SyntheticEvent, useRef, useState } from 'react';
import { api, client } from '../../../api/index.ts';
import { useLanguage, useText } from '../../../text/index.tsx';
import { announce } from '../../../ui/announce.tsx';
import { BusyButton } from '../../../ui/busy-button.tsx';
import { received } from '../../../ui/download.ts';
import { useCounter } from '../../../ui/use-counter.ts';
import { KeyForm } from './key-form.tsx';
import { OwnPassword } from './own-password.tsx';

interface Props {
  /** With what came of it; null where nothing was done. */
  readonly onClose: (result: string | null) => void;
}

/** Prints the recovery code, or saves its page, once the operator has shown that it is them. */
export function PrintCode({ onClose }: Props) {
  const words = useText();
  const text = words.keys;
  const { language } = useLanguage();
  const queries = useQueryClient();
  const isDesktop = useCounter().status?.host === 'desktop';
  const [password, setPassword] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const print = useMutation({
    mutationFn: async (how: 'print' | 'save') =>
      received(await client.installation.printRecoveryCode({ password, language, how })),
    onSuccess: async ({ whyNot, where, fileName }, how) => {
      const saved = text.saved(where ?? fileName);
      const handed = isDesktop && how === 'print' ? text.printedNow : saved;
      const result = whyNot === null ? handed : words.answers.notHandedOver[whyNot](how);
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
    <KeyForm
      title={text.printCode}
      onSubmit={submit}
      onClose={() => onClose(null)}
      act={
        isDesktop
          ? {
              label: text.print,
              icon: <IconPrinter size={18} />,
              isBusy: isPending && variables === 'print',
            }
          : { label: text.savePdf, icon: <IconDeviceFloppy size={18} />, isBusy: isPending }
      }
      otherwise={
        isDesktop && (
          <BusyButton
            variant="default"
            leftSection={<IconDeviceFloppy size={18} />}
            busy={isPending && variables === 'save'}
            onClick={() => start('save')}
          >
            {text.savePdf}
          </BusyButton>
        )
      }
    >
      <OwnPassword
        ref={field}
        value={password}
        onChange={setPassword}
        error={print.error}
        onOver={print.reset}
      />
    </KeyForm>
  );
}
