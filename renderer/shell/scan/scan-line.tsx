import { Button, CloseButton } from '@mantine/core';
import { IconBarcode, IconBarcodeOff } from '@tabler/icons-react';
import { useLocation } from 'wouter';
import { keyMap } from '../../../core/contract/key-map.ts';
import { useText } from '../../text/index.tsx';
import { keyed } from '../../ui/key-button.tsx';
import { useShortcut } from '../../ui/shortcuts.ts';
import bar from '../bar.module.css';
import classes from './scan-line.module.css';
import { noteSentence, type ScanNote, setNote } from './scan-note.ts';

/** What was scanned, where the search stands otherwise: nothing moves, and nothing covers the task. */
export function ScanLine({ note }: { readonly note: ScanNote }) {
  const text = useText();
  const [, navigate] = useLocation();
  const found = note.is === 'order' ? note.order.id : null;
  const open = () => {
    setNote(null);
    navigate(`/orders/${found}`);
  };
  useShortcut({
    keys: keyMap.openScanned,
    label: text.scan.open,
    action: open,
    when: found !== null,
    scope: 'everywhere',
  });
  const sentence = noteSentence(text, note);
  const Icon = found === null ? IconBarcodeOff : IconBarcode;
  return (
    <div
      className={`${bar['bar']} ${classes['line']}`}
      data-found={found !== null}
      title={sentence}
    >
      <Icon size={22} aria-hidden />
      <span className={bar['sentence']}>{sentence}</span>
      {found !== null && (
        <Button
          className={classes['open'] ?? ''}
          variant="default"
          aria-label={text.scan.open}
          {...keyed(keyMap.openScanned)}
          onClick={open}
        >
          {text.scan.openIt}
        </Button>
      )}
      <CloseButton size="lg" aria-label={text.ui.close} onClick={() => setNote(null)} />
    </div>
  );
}
