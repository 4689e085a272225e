import { Modal } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { keyMap } from '../../core/contract/key-map.ts';
import { useText } from '../text/index.tsx';
import { useAction } from '../ui/actions.ts';
import { BusyButton } from '../ui/busy-button.tsx';
import { Failure } from '../ui/failure.tsx';
import { KeyChip } from '../ui/key-chip.tsx';
import { type Shortcut, shortcutsNow, useShortcut } from '../ui/shortcuts.ts';
import classes from './keys-list.module.css';
import { keysList } from './opening.ts';
import { useKeyCard } from './use-key-card.ts';

/** Every key that worked when it was asked for, on F1. */
export function KeysList() {
  const text = useText();
  const isOpen = keysList.useOpened();
  const [wasOpen, setWasOpen] = useState(false);
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  // Read while the focus is still where the key was pressed: the list takes it, and with it the keys of a row.
  if (isOpen !== wasOpen) {
    setWasOpen(isOpen);
    if (isOpen) setShortcuts(shortcutsNow());
  }
  useShortcut({
    keys: keyMap.showKeys,
    label: text.shell.showKeys,
    action: isOpen ? keysList.close : keysList.open,
    inDialog: isOpen,
    scope: 'everywhere',
  });
  const { print, ...card } = useKeyCard();
  useShortcut({
    keys: keyMap.print,
    label: text.shell.keyCard.print,
    action: print,
    when: isOpen,
    inDialog: true,
    scope: 'everywhere',
  });
  useAction({
    id: 'keys.print',
    label: text.shell.keyCard.print,
    icon: <IconPrinter size={20} />,
    // What became of it stands there.
    run: () => {
      keysList.open();
      print();
    },
  });
  const here = shortcuts.filter(each => each.scope !== 'everywhere');
  const everywhere = shortcuts.filter(each => each.scope === 'everywhere');
  return (
    <Modal
      opened={isOpen}
      onClose={keysList.close}
      title={text.shell.keys}
      size={760}
      closeButtonProps={{ 'aria-label': text.ui.close }}
    >
      <div className={classes['columns']}>
        {here.length > 0 && <Keys title={text.shell.keysHere} shortcuts={here} />}
        <div>
          <Keys title={text.shell.keysEverywhere} shortcuts={everywhere} />
          <BusyButton
            className={classes['print'] ?? ''}
            variant="default"
            busy={card.isPending}
            leftSection={<IconPrinter size={18} aria-hidden />}
            keys={keyMap.print}
            onClick={print}
          >
            {text.shell.keyCard.print}
          </BusyButton>
          <p className={classes['said']} role="status">
            {card.said}
          </p>
          {card.error !== null && <Failure error={card.error} onRetry={print} />}
        </div>
      </div>
    </Modal>
  );
}

interface KeysProps {
  readonly title: string;
  readonly shortcuts: readonly Shortcut[];
}

const Keys = ({ title, shortcuts }: KeysProps) => (
  <section>
    <h2 className={classes['title']}>{title}</h2>
    <dl className={classes['list']}>
      {shortcuts.map(({ keys, label }) => (
        <div key={keys + label} className={classes['row']}>
          <dt>{label}</dt>
          <dd>
            <KeyChip keys={keys} />
          </dd>
        </div>
      ))}
    </dl>
  </section>
);
