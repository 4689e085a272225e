import { IconDownload, IconEraser } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { client } from '../../../api/index.ts';
import { useText } from '../../../text/index.tsx';
import { announce } from '../../../ui/announce.tsx';
import { BusyButton } from '../../../ui/busy-button.tsx';
import cards from '../../../ui/card/card.module.css';
import { Foot } from '../../../ui/card/card.tsx';
import { useCommand } from '../../../ui/command.ts';
import { download } from '../../../ui/download.ts';
import { Failure } from '../../../ui/failure.tsx';
import { ReasonField } from '../../../ui/form/reason-field.tsx';
import { useRequired } from '../../../ui/form/use-required.ts';

interface Props {
  readonly all: readonly string[];
  readonly erasable: readonly string[];
  /** Whose buyer and note are about them. */
  readonly orderIds: readonly string[];
  readonly onErased: () => void;
}

/** Hands out or erases what was found, for a reason that the journal keeps. */
export function PersonActs({ all, erasable, orderIds, onErased }: Props) {
  const say = useText().participants;
  const reason = useRequired('');
  const hand = useMutation({
    gcTime: 0,
    mutationFn: () =>
      client.participants.exportPerson({
        ticketIds: [...all],
        orderIds: [...orderIds],
        reason: reason.value,
      }),
    onSuccess: exported => {
      const json = JSON.stringify(exported, null, 2);
      download('person.json', new Blob([json], { type: 'application/json' }));
      announce(say.handedOut);
    },
  });
  const erase = useMutation({
    mutationFn: () =>
      client.participants.erase({
        ticketIds: [...erasable],
        orderIds: [...orderIds],
        reason: reason.value,
      }),
    onSuccess: ({ erased, buyers }) => {
      announce(say.erased(erased + buyers));
      onErased();
    },
  });
  const places = erasable.length + orderIds.length;
  const busy = hand.isPending || erase.isPending;
  const start = (act: typeof hand | typeof erase) => {
    if (reason.isFilled() && !busy) act.mutate();
  };
  useCommand({
    id: 'maintenance.handOut',
    label: say.handOut,
    run: () => start(hand),
  });
  useCommand({
    id: 'maintenance.erase',
    label: say.erase(places),
    run: () => start(erase),
    when: places > 0,
  });
  const error = hand.error ?? erase.error;
  return (
    <>
      <ReasonField {...reason.field} />
      {error !== null && <Failure error={error} />}
      <Foot result={hand.isSuccess ? say.handedOut : false}>
        <BusyButton
          variant="default"
          leftSection={<IconDownload size={18} />}
          busy={hand.isPending}
          onClick={() => start(hand)}
        >
          {say.handOut}
        </BusyButton>
        <BusyButton
          variant="outline"
          color="red"
          className={cards['danger'] ?? ''}
          leftSection={<IconEraser size={18} />}
          disabled={places === 0}
          busy={erase.isPending}
          onClick={() => start(erase)}
        >
          {say.erase(places)}
        </BusyButton>
      </Foot>
    </>
  );
}
