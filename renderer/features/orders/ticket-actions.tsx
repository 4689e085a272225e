import {
  IconAlertTriangle,
  IconCheck,
  IconDeviceFloppy,
  IconExternalLink,
  IconPrinter,
} from '@tabler/icons-react';
import { keyMap } from '../../../core/contract/key-map.ts';
import { useText } from '../../text/index.tsx';
import { BusyButton } from '../../ui/busy-button.tsx';
import { Failure } from '../../ui/failure.tsx';
import type { How } from '../../ui/hand-over.ts';
import { useShortcut } from '../../ui/shortcuts.ts';
import { UnderWay } from '../../ui/under-way.tsx';
import classes from './order-actions.module.css';
import { useHandOver } from './use-hand-over.ts';

interface Props {
  readonly orderId: string;
  readonly ready: boolean;
}

/** The tickets once more, on paper or as a file. */
export function TicketActions({ orderId, ready }: Props) {
  const { answers, orders: text, ui } = useText();
  const { desktop, handOver, work } = useHandOver(orderId);
  const { isPending, variables, data, error } = handOver;
  const first: How = desktop ? 'print' : 'open';
  const firstLabel = desktop ? text.print : text.openTickets;
  const give = (how: How) => {
    if (ready && !isPending) handOver.mutate(how);
  };
  const when = desktop;
  useShortcut({ keys: keyMap.print, label: text.print, action: () => give('print'), when });
  useShortcut({ keys: keyMap.openFile, label: text.openTickets, action: () => give('open') });
  useShortcut({ keys: keyMap.save, label: text.save, action: () => give('save') });
  const whyNot = isPending ? null : (data?.whyNot ?? null);
  const said = {
    print: text.printed,
    open: text.opened,
    save: text.savedTo(data?.where ?? ''),
  };
  return (
    <>
      <BusyButton
        data-main-action
        busy={isPending && variables === first}
        leftSection={desktop ? <IconPrinter size={18} /> : <IconExternalLink size={18} />}
        keys={desktop ? keyMap.print : keyMap.openFile}
        onClick={() => give(first)}
      >
        {firstLabel}
      </BusyButton>
      {desktop && (
        <BusyButton
          variant="default"
          px="sm"
          busy={isPending && variables === 'open'}
          leftSection={<IconExternalLink size={18} />}
          keys={keyMap.openFile}
          onClick={() => give('open')}
        >
          {text.open}
        </BusyButton>
      )}
      <BusyButton
        variant="default"
        px="sm"
        busy={isPending && variables === 'save'}
        leftSection={<IconDeviceFloppy size={18} />}
        keys={keyMap.save}
        onClick={() => give('save')}
      >
        {text.save}
      </BusyButton>
      <UnderWay work={work} say={ui.preparing} />
      {error !== null ? (
        <div className={classes['failed']}>
          <Failure error={error} onRetry={() => give(variables)} />
        </div>
      ) : whyNot !== null ? (
        <p className={classes['notThere']} role="status">
          <IconAlertTriangle size={16} aria-hidden />
          {answers.notHandedOver[whyNot](data?.how ?? first)}
        </p>
      ) : (
        <p className={classes['said']} role="status">
          {data?.done === true && !isPending && (
            <>
              <IconCheck size={16} aria-hidden />
              <span title={said[data.how]}>{said[data.how]}</span>
            </>
          )}
        </p>
      )}
    </>
  );
}
