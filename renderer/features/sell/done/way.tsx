import { Button } from '@mantine/core';
import { IconDownload, IconFileTypePdf, IconPrinter } from '@tabler/icons-react';
import { keyMap } from '../../../../core/contract/key-map.ts';
import { KeyChip } from '../../../ui/key-chip.tsx';
import { ariaKeys } from '../../../ui/keys.ts';
import { useShortcut } from '../../../ui/shortcuts.ts';

/** How the tickets get to the customer, each by one key. */
export const ways = [
  { how: 'print', keys: keyMap.print, Icon: IconPrinter },
  { how: 'open', keys: keyMap.openFile, Icon: IconFileTypePdf },
  { how: 'save', keys: keyMap.save, Icon: IconDownload },
] as const;

interface Props {
  readonly keys: string;
  readonly label: string;
  readonly Icon: typeof IconPrinter;
  readonly busy: boolean;
  readonly onClick: () => void;
}

/** One way to hand the tickets over. */
export function Way({ keys, label, Icon, busy, onClick }: Props) {
  useShortcut({ keys, label, action: onClick });
  return (
    <Button
      variant="default"
      h={48}
      px={12}
      loading={busy}
      leftSection={<Icon size={20} aria-hidden />}
      rightSection={<KeyChip keys={keys} />}
      aria-keyshortcuts={ariaKeys(keys)}
      onClick={onClick}
    >
      {label}
    </Button>
  );
}
