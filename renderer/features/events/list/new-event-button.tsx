import { IconPlus } from '@tabler/icons-react';
import { keyMap } from '../../../../core/contract/key-map.ts';
import { useText } from '../../../text/index.tsx';
import { KeyButton } from '../../../ui/key-button.tsx';

interface Props {
  readonly onNew: () => void;
  readonly fullWidth?: boolean;
}

/** Begins a new event; its key is registered by the screen. */
export function NewEventButton({ onNew, fullWidth = false }: Props) {
  const text = useText().events;
  return (
    <KeyButton
      fullWidth={fullWidth}
      leftSection={<IconPlus size={18} aria-hidden />}
      keys={keyMap.newEvent}
      onClick={onNew}
    >
      {text.newEvent}
    </KeyButton>
  );
}
