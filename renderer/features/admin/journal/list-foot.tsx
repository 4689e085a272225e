import { IconFileDownload, IconRefresh } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import type { Delivered } from '../../../../core/contract/documents.ts';
import type { Filter } from '../../../../core/contract/journal.ts';
import { keyMap } from '../../../../core/contract/key-map.ts';
import { client } from '../../../api/index.ts';
import { useText } from '../../../text/index.tsx';
import { announce } from '../../../ui/announce.tsx';
import { BusyButton } from '../../../ui/busy-button.tsx';
import { useCommand } from '../../../ui/command.ts';
import { received } from '../../../ui/download.ts';
import { Failure } from '../../../ui/failure.tsx';
import { UnderWay } from '../../../ui/under-way.tsx';
import { useWork } from '../../../ui/use-work.ts';
import classes from './list-foot.module.css';

type Exported = Delivered & { readonly rows: number };

interface Props {
  readonly filter: Filter;
  readonly reading: boolean;
  readonly readAgain: () => void;
}

/** Looks for newer acts, and saves what is on the screen, all its pages, as CSV. */
export function ListFoot({ filter, reading, readAgain }: Props) {
  const { answers, journal: text } = useText();
  const said = (data: Exported | null) => {
    const whyNot = data === null ? 'stopped' : data.whyNot;
    return whyNot === null ? text.exported(data?.rows ?? 0) : answers.notHandedOver[whyNot]('save');
  };
  const work = useWork();
  const save = useMutation({
    mutationFn: async () => {
      const delivered = await work.run(({ work: id, options }) =>
        client.journal.export({ ...filter, work: id }, options),
      );
      return delivered && received(delivered);
    },
    onSuccess: delivered => announce(said(delivered)),
  });
  const { data } = save;
  const start = () => {
    if (!save.isPending) save.mutate();
  };
  useCommand({ id: 'journal.readAgain', label: text.readAgain, run: readAgain });
  useCommand({ id: 'journal.export', keys: keyMap.save, label: text.export, run: start });
  return (
    <div className={classes['foot']}>
      <div className={classes['result']} role="status">
        {save.isError && <Failure error={save.error} />}
        <UnderWay work={work} say={text.exporting} />
        {data !== undefined && said(data)}
        {data?.done === true && ` · ${text.savedTo(data.where ?? data.fileName)}`}
      </div>
      <BusyButton
        variant="default"
        leftSection={<IconRefresh size={18} />}
        busy={reading}
        onClick={readAgain}
      >
        {text.readAgain}
      </BusyButton>
      <BusyButton
        variant="default"
        leftSection={<IconFileDownload size={18} />}
        keys={keyMap.save}
        busy={save.isPending}
        onClick={start}
      >
        {text.export}
      </BusyButton>
    </div>
  );
}
