import { Modal } from '@mantine/core';
import { keyMap } from '../../core/contract/key-map.ts';
import { useText } from '../text/index.tsx';
import { KeyChip } from '../ui/key-chip.tsx';
import { type Shortcut, useShortcut, useShortcuts } from '../ui/shortcuts.ts';
import classes from './keys-list.module.css';
import { keysList } from './opening.ts';

/** Every key that works right now, on F1. */
export function KeysList() {
  const text = useText();
  const isOpen = keysList.useOpened();
  const shortcuts = useShortcuts();
  useShortcut({
    keys: keyMap.showKeys,
    label: text.shell.showKeys,
    action: isOpen ? keysList.close : keysList.open,
    inDialog: isOpen,
    scope: 'everywhere',
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
        <Keys title={text.shell.keysEverywhere} shortcuts={everywhere} />
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
