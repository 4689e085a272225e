import { Modal } from '@mantine/core';
import { useText } from '../text/index.tsx';
import { useShortcut } from '../ui/shortcuts.ts';
import { palette } from './opening.ts';
import type { Places } from './palette-groups.tsx';
import { PaletteSearch } from './palette-search.tsx';

/** Finds every area, action, event and order by name: Ctrl and K. */
export function Palette(places: Places) {
  const text = useText();
  const opened = palette.useOpened();
  useShortcut({
    keys: 'mod+K',
    label: text.shell.findAnything,
    action: opened ? palette.close : palette.open,
    inDialog: opened,
    scope: 'everywhere',
  });
  return (
    <Modal
      opened={opened}
      onClose={palette.close}
      withCloseButton={false}
      centered={false}
      yOffset="12vh"
      size={640}
      padding={0}
      aria-label={text.shell.findAnything}
    >
      <PaletteSearch {...places} onClose={palette.close} />
    </Modal>
  );
}
