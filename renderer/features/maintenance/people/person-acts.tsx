import { TextInput } from '@mantine/core';
import { IconDownload, IconEraser } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { client } from '../../../api/index.ts';
import { useText } from '../../../text/index.tsx';
import { announce } from '../../../ui/announce.tsx';
import { BusyButton } from '../../../ui/busy-button.tsx';
import { useCommand } from '../../../ui/command.ts';
import { download } from '../../../ui/download.ts';
import { Failure } from '../../../ui/failure.tsx';
import { KeyChip } from '../../../ui/key-chip.tsx';
import { ariaKeys } from '../../../ui/keys.ts';
import { Foot } from '../card/card.tsx';

const handOutKeys = 'shift+F3';
const eraseKeys = 'F4';

interface Props {
  readonly all: readonly string[];
  readonly erasable: readonly string[];
  readonly onErased: () => void;
}

/** Hands out or erases what was found, for a reason that the journal keeps. */
export function PersonActs({ all, erasable, onErased }: Props) {
  const text = useText();
  const say = text.participants;
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const hand = useMutation({
    gcTime: 0,
    mutationFn: () => client.participants.exportPerson({ ticketIds: [...all], reason }),
    onSuccess: exported => {
      const json = JSON.stringify(exported, null, 2);
      download('person.json', new Blob([json], { type: 'application/json' }));
      announce(say.handedOut);
    },
  });
  const erase = useMutation({
    mutationFn: () => client.participants.erase({ ticketIds: [...erasable], reason }),
    onSuccess: ({ erased }) => {
      announce(say.erased(erased));
      onErased();
    },
  });
  const busy = hand.isPending || erase.isPending;
  const start = (act: typeof hand | typeof erase) => {
    const empty = reason.trim() === '';
    setMissing(empty);
    if (empty) field.current?.focus();
    else if (!busy) act.mutate();
  };
  useCommand({
    id: 'maintenance.handOut',
    keys: handOutKeys,
    label: say.handOut,
    run: () => start(hand),
  });
  useCommand({
    id: 'maintenance.erase',
    keys: eraseKeys,
    label: say.erase(erasable.length),
    run: () => start(erase),
    when: erasable.length > 0,
  });
  const error = hand.error ?? erase.error;
  return (
    <>
      <TextInput
        ref={field}
        label={text.orders.reason}
        required
        autoComplete="off"
        maxLength={300}
        value={reason}
        error={missing && reason.trim() === '' ? text.answers.faults.required(0) : undefined}
        onChange={event => setReason(event.currentTarget.value)}
      />
      {error !== null && <Failure error={error} />}
      <Foot result={hand.isSuccess ? say.handedOut : false}>
        <BusyButton
          variant="default"
          leftSection={<IconDownload size={18} />}
          rightSection={<KeyChip keys={handOutKeys} />}
          aria-keyshortcuts={ariaKeys(handOutKeys)}
          busy={hand.isPending}
          onClick={() => start(hand)}
        >
          {say.handOut}
        </BusyButton>
        <BusyButton
          color="red"
          leftSection={<IconEraser size={18} />}
          rightSection={<KeyChip keys={eraseKeys} />}
          aria-keyshortcuts={ariaKeys(eraseKeys)}
          disabled={erasable.length === 0}
          busy={erase.isPending}
          onClick={() => start(erase)}
        >
          {say.erase(erasable.length)}
        </BusyButton>
      </Foot>
    </>
  );
}
