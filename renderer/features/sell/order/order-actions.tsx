import { Button } from '@mantine/core';
import { IconCash, IconTicketOff } from '@tabler/icons-react';
import { keyMap } from '../../../../core/contract/key-map.ts';
import { useText } from '../../../text/index.tsx';
import { useAction } from '../../../ui/actions.ts';
import { KeyChip } from '../../../ui/key-chip.tsx';
import { ariaKeys } from '../../../ui/keys.ts';
import { useShortcut } from '../../../ui/shortcuts.ts';
import { toTheMoney } from '../buyer/to-the-money.ts';
import { firstMissing } from '../participants/missing.ts';
import { focusOn } from '../sale/focus.ts';
import { placesOf } from '../sale/place.ts';
import type { Sale } from '../sale/sale.ts';
import { hasOrder } from '../sale/stages.ts';
import { theSale } from '../sale/the-sale.ts';
import { MainButton } from './main-button.tsx';

/** Pay, or give the places back. Both say what will happen, and neither asks again. */
export function OrderActions({ sale }: { readonly sale: Sale }) {
  const text = useText();
  const places = placesOf(sale);
  const held = hasOrder(sale);
  const named = places.find(place => place.asks !== 'none');
  const pay = () => toTheMoney();
  const release = () => theSale.tell({ type: 'voided' });
  useShortcut({ keys: keyMap.next, label: text.sell.pay, action: pay, when: places.length > 0 });
  useAction({
    id: 'sell.pay',
    label: text.sell.pay,
    keys: keyMap.next,
    icon: <IconCash size={20} />,
    run: pay,
    when: places.length > 0,
  });
  useAction({
    id: 'sell.release',
    label: text.sell.release(places.length),
    keys: keyMap.stepOut,
    icon: <IconTicketOff size={20} />,
    run: release,
    when: held,
  });
  useShortcut({
    keys: keyMap.stepOut,
    label: text.sell.release(places.length),
    action: release,
    when: held,
  });
  useShortcut({
    keys: keyMap.participants,
    label: text.sell.participants,
    when: named !== undefined,
    action: () => {
      const missing = firstMissing(places);
      const key = missing?.place.key ?? named?.key ?? '';
      theSale.tell({ type: 'focus', on: focusOn.field(key, missing?.field ?? 'firstName') });
    },
  });
  return (
    <>
      {places.length > 0 && (
        <Button
          variant="default"
          h={44}
          fullWidth
          disabled={!held}
          loading={sale.stage === 'releasing'}
          rightSection={<KeyChip keys={keyMap.stepOut} />}
          aria-keyshortcuts={ariaKeys(keyMap.stepOut)}
          onClick={release}
        >
          {text.sell.release(places.length)}
        </Button>
      )}
      <MainButton keys={keyMap.next} disabled={places.length === 0} onClick={pay}>
        {text.sell.pay}
      </MainButton>
    </>
  );
}
