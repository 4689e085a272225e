import { Button } from '@mantine/core';
import { IconArrowBack } from '@tabler/icons-react';
import { useText } from '../../../text/index.tsx';
import { KeyChip } from '../../../ui/key-chip.tsx';
import { ariaKeys } from '../../../ui/keys.ts';
import { useShortcut } from '../../../ui/shortcuts.ts';
import { theSale } from '../sale/the-sale.ts';
import classes from './pay.module.css';

interface Props {
  /** The money is being taken: there is no way back. */
  readonly busy: boolean;
}

/** The way back from the money to the tickets. */
export function BackToOrder({ busy }: Props) {
  const text = useText();
  const back = () => theSale.tell({ type: 'back' });
  useShortcut({ keys: 'Escape', label: text.sell.backToOrder, action: back, when: !busy });
  return (
    <Button
      variant="subtle"
      color="gray"
      h={44}
      fullWidth
      disabled={busy}
      leftSection={<IconArrowBack size={18} className={classes['back']} aria-hidden />}
      rightSection={<KeyChip keys="Escape" />}
      aria-keyshortcuts={ariaKeys('Escape')}
      onClick={back}
    >
      {text.ui.goBack}
    </Button>
  );
}
