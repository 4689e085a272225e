import { Button } from '@mantine/core';
import { IconCalendarOff } from '@tabler/icons-react';
import { useEffect } from 'react';
import { keyMap } from '../../../../core/contract/key-map.ts';
import { useText } from '../../../text/index.tsx';
import { announce } from '../../../ui/announce.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { KeyChip } from '../../../ui/key-chip.tsx';
import { ariaKeys } from '../../../ui/keys.ts';
import { focusOn } from '../sale/focus.ts';
import { theSale } from '../sale/the-sale.ts';
import type { OffSale } from './why-off-sale.ts';

interface Props {
  readonly why: OffSale;
  /** Places of this event are in the order in progress. */
  readonly held: boolean;
}

/** Stands where the ticket classes were, and leads back to the events. */
export function OffSaleNotice({ why, held }: Props) {
  const { offSale, offSaleHeld, offSaleHint, otherEvent } = useText().sell;
  const title = offSale[why];
  const hint = held ? offSaleHeld : why === 'cancelled' ? null : offSaleHint;
  useEffect(() => {
    announce(hint === null ? title : `${title}. ${hint}`);
    // The field that the next digit would have gone to went away with its tile.
    if (document.activeElement === document.body) {
      document.getElementById(focusOn.classes)?.focus();
    }
  }, [title, hint]);
  return (
    <EmptyState
      icon={<IconCalendarOff size={40} />}
      title={title}
      action={
        <Button
          variant="default"
          rightSection={<KeyChip keys={keyMap.find} />}
          aria-keyshortcuts={ariaKeys(keyMap.find)}
          onClick={() => theSale.tell({ type: 'focus', on: focusOn.search })}
        >
          {otherEvent}
        </Button>
      }
    >
      {hint}
    </EmptyState>
  );
}
