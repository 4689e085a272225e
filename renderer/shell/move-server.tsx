import { FileInput, TextInput } from '@mantine/core';
import { IconCertificate, IconPlugConnected } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { largestCertificate, type MovedServer, ServerPlace } from '../../core/contract/system.ts';
import { client } from '../api/index.ts';
import { useText } from '../text/index.tsx';
import { Failure } from '../ui/failure.tsx';
import { Form, Pair } from '../ui/form/form.tsx';
import { FormButtons } from '../ui/form/form-buttons.tsx';
import { portOf } from '../ui/form/port-of.ts';
import { useContractForm } from '../ui/form/use-contract-form.ts';
import classes from './move-server.module.css';

interface Props {
  /** As the status says it: `server:5432/hall`. */
  readonly where: string;
  readonly onClose: () => void;
}

/** Tells this counter where its server is now, while nobody can sign in for want of it. */
export function MoveServer({ where, onClose }: Props) {
  const { movedServer: text, answers } = useText();
  const queries = useQueryClient();
  const { form, field, call, rest, faulty, submit } = useContractForm({
    initial: { ...placeIn(where), certificate: null as File | null },
    rules: ServerPlace.omit({ certificate: true }),
    read: ({ host, database, port }) => ({ host, database, port: portOf(port) }),
    send: async ({ certificate, port, ...place }) =>
      client.system.moveServer({
        ...place,
        port: portOf(port),
        certificate: certificate === null ? null : await certificate.text(),
      }),
    onSent: ({ outcome }) => {
      if (outcome === 'moved') void queries.invalidateQueries();
    },
  });
  const tooBig = (form.values.certificate?.size ?? 0) > largestCertificate ? text.fileTooBig : null;

  return (
    <Form
      className={classes['form']}
      aria-label={text.title}
      {...{ takesFocus: true, faulty, onLeave: onClose }}
      onSubmit={event => (tooBig === null ? submit(event) : event.preventDefault())}
    >
      <h2 className={classes['title']}>{text.title}</h2>
      <p className={classes['hint']}>{text.hint}</p>
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
      <TextInput label={text.database} dir="ltr" autoComplete="off" {...field('database')} />
      <FileInput
        label={text.certificate}
        description={text.certificateHint}
        placeholder={text.chooseFile}
        leftSection={<IconCertificate size={18} aria-hidden />}
        clearable
        {...form.getInputProps('certificate')}
        error={tooBig}
      />
      {rest !== null && <Failure error={rest} />}
      {call.data !== undefined && <Told came={call.data} away={answers.refusals.SERVER_AWAY} />}
      <FormButtons
        leave={{ onLeave: onClose, showsKey: true }}
        act={{
          label: text.connect,
          icon: <IconPlugConnected size={18} />,
          isBusy: call.isPending,
          showsKey: true,
        }}
      />
    </Form>
  );
}

interface ToldProps {
  readonly came: MovedServer;
  readonly away: (data: Extract<MovedServer, { outcome: 'away' }>) => string;
}

function Told({ came, away }: ToldProps) {
  const text = useText().movedServer;
  if (came.outcome === 'moved') return <p role="status">{text.moved(came.where)}</p>;
  const sentence = came.outcome === 'away' ? away(came) : text.refused[came.outcome];
  return (
    <p className={classes['bad']} role="alert">
      {sentence}
    </p>
  );
}

/** What was true until now is mostly true again but for one field. */
function placeIn(where: string): { host: string; port: string; database: string } {
  const [, host = '', port = '5432', database = ''] = /^(.*?)(?::(\d+))?\/(.*)$/.exec(where) ?? [];
  return { host: host.replaceAll(/[[\]]/g, ''), port, database: decodeURIComponent(database) };
}
