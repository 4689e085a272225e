import { Modal } from '@mantine/core';
import { useState } from 'react';
import { keyMap } from '../../core/contract/key-map.ts';
import { useText } from '../text/index.tsx';
import { useShortcut } from '../ui/shortcuts.ts';
import { palette } from './opening.ts';
import type { PaletteItem, Places } from './palette-groups.tsx';
import { PaletteSearch } from './palette-search.tsx';

/** Finds every area, action, event and order by name: Ctrl and K. */
export function Palette(places: Places) {
  const text = useText();
  const opened = palette.useOpened();
  const [returns, setReturns] = useState(true);
  if (opened && !returns) setReturns(true);
  const run = (item: PaletteItem) => {
    setReturns(item.takesFocus !== true);
    palette.close();
    item.run();
  };
  useShortcut({
    keys: keyMap.everything,
    label: text.shell.findAnything,
    action: opened ? palette.close : palette.open,
    inDialog: opened,
    scope: 'everywhere',
  });
  return (
    <Modal.Root
      opened={opened}
      onClose={palette.close}
      returnFocus={returns}
      centered={false}
      yOffset="12vh"
      size={640}
      padding={0}
    >
      <Modal.Overlay />
      {/* In parts, because only the content itself can bear the name of a dialog without a title. */}
      <Modal.Content aria-label={text.shell.findAnything}>
        <Modal.Body>
          <PaletteSearch {...places} onRun={run} />
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
