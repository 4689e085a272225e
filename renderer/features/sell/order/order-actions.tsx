import { Button } from '@mantine/core';
import { IconCash, IconTicketOff } from '@tabler/icons-react';
import { useText } from '../../../text/index.tsx';
import { useAction } from '../../../ui/actions.ts';
import { KeyChip } from '../../../ui/key-chip.tsx';
import { ariaKeys } from '../../../ui/keys.ts';
import { useShortcut } from '../../../ui/shortcuts.ts';
import { orderKeys, participantsKeys, payKeys } from '../keys.ts';
import { firstMissing } from '../participants/row.ts';
import { focusOn, type Sale } from '../sale/sale.ts';
import { desk } from '../sale/send.ts';
import classes from './order.module.css';

/** Pay, or give the places back. Both say what will happen, and neither asks again. */
export function OrderActions({ sale }: { readonly sale: Sale }) {
  const text = useText();
  const { order, places } = sale;
  const named = places.find(place => place.asks !== 'none');
  const pay = () => desk.tell({ type: 'toPay' });
  const release = () => desk.tell({ type: 'voided' });
  useShortcut({ keys: payKeys, label: text.sell.pay, action: pay, when: places.length > 0 });
  useAction({
    id: 'sell.pay',
    label: text.sell.pay,
    keys: payKeys,
    icon: <IconCash size={20} />,
    run: pay,
    when: places.length > 0,
  });
  useAction({
    id: 'sell.release',
    label: text.sell.release(places.length),
    keys: orderKeys,
    icon: <IconTicketOff size={20} />,
    run: release,
    when: order !== null,
  });
  useShortcut({
    keys: orderKeys,
    label: text.sell.release(places.length),
    action: release,
    when: order !== null,
  });
  useShortcut({
    keys: participantsKeys,
    label: text.sell.participants,
    when: named !== undefined,
    action: () => {
      const missing = firstMissing(sale);
      const key = missing?.place.key ?? named?.key ?? '';
      desk.tell({ type: 'focus', on: focusOn.field(key, missing?.field ?? 'firstName') });
    },
  });
  return (
    <div className={classes['actions']}>
      {places.length > 0 && (
        <Button
          className={classes['release'] ?? ''}
          variant="default"
          h={56}
          px={12}
          disabled={order === null}
          loading={sale.voiding}
          rightSection={<KeyChip keys={orderKeys} />}
          aria-keyshortcuts={ariaKeys(orderKeys)}
          onClick={release}
        >
          {text.sell.release(places.length)}
        </Button>
      )}
      <Button
        className={classes['pay'] ?? ''}
        h={56}
        disabled={places.length === 0}
        rightSection={<KeyChip keys={payKeys} />}
        aria-keyshortcuts={ariaKeys(payKeys)}
        onClick={pay}
      >
        {text.sell.pay}
      </Button>
    </div>
  );
}
