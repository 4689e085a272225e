import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useText } from '../../../text/index.tsx';
import { KeyChip } from '../../../ui/key-chip.tsx';
import { ariaKeys } from '../../../ui/keys.ts';

interface Props {
  readonly onNew: () => void;
  readonly fullWidth?: boolean;
}

/** Begins a new event; its key is registered by the screen. */
export function NewEventButton({ onNew, fullWidth = false }: Props) {
  const text = useText().events;
  return (
    <Button
      fullWidth={fullWidth}
      leftSection={<IconPlus size={18} aria-hidden />}
      rightSection={<KeyChip keys="N" />}
      aria-keyshortcuts={ariaKeys('N')}
      onClick={onNew}
    >
      {text.newEvent}
    </Button>
  );
}
