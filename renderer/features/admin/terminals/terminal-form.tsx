import { TextInput } from '@mantine/core';
import { IconDeviceFloppy } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { TerminalId } from '../../../../core/contract/ids.ts';
import { TerminalSettings } from '../../../../core/contract/terminals.ts';
import { api, client } from '../../../api/index.ts';
import { useText } from '../../../text/index.tsx';
import { announce } from '../../../ui/announce.tsx';
import { Failure } from '../../../ui/failure.tsx';
import { Form, Pair } from '../../../ui/form/form.tsx';
import { FormButtons } from '../../../ui/form/form-buttons.tsx';
import { portOf } from '../../../ui/form/port-of.ts';
import { useContractForm } from '../../../ui/form/use-contract-form.ts';

interface Props {
  /** As it is stored; a new one has no name and no port. */
  readonly terminal: {
    readonly id: string;
    readonly name: string;
    readonly host: string;
    readonly port: number | null;
  };
  readonly onClose: () => void;
}

/** What a terminal is called, and where it is reached. */
export function TerminalForm({ terminal, onClose }: Props) {
  const text = useText().terminals;
  const queries = useQueryClient();
  const terminalId = TerminalId.parse(terminal.id);
  const { field, call, rest, faulty, submit } = useContractForm({
    initial: {
      name: terminal.name,
      host: terminal.host,
      port: terminal.port === null ? '' : String(terminal.port),
    },
    rules: TerminalSettings,
    read: values => ({ ...values, provider: 'simulator', port: portOf(values.port) }),
    send: ({ name, host, port }) =>
      client.terminals.save({ terminalId, name, host, provider: 'simulator', port: portOf(port) }),
    onSent: async () => {
      announce(text.saved);
      await queries.invalidateQueries({ queryKey: api.terminals.list.key() });
      onClose();
    },
  });

  return (
    <Form aria-label={text.title} takesFocus faulty={faulty} onLeave={onClose} onSubmit={submit}>
      <TextInput label={text.name} autoComplete="off" {...field('name')} />
      <Pair>
        <TextInput label={text.host} dir="ltr" autoComplete="off" {...field('host')} />
        <TextInput
          label={text.port}
          dir="ltr"
          inputMode="numeric"
          autoComplete="off"
          {...field('port')}
        />
      </Pair>
      {rest !== null && <Failure error={rest} />}
      <FormButtons
        leave={{ onLeave: onClose }}
        act={{
          label: text.save,
          icon: <IconDeviceFloppy size={18} />,
          isBusy: call.isPending,
        }}
      />
    </Form>
  );
}
