import { IconArrowBackUp } from '@tabler/icons-react';
import type { Order } from '../../../../core/contract/order.ts';
import { useText } from '../../../text/index.tsx';
import { BusyButton } from '../../../ui/busy-button.tsx';
import { useFormat } from '../../../ui/format.ts';
import { focusOn } from '../sale/focus.ts';
import { theSale } from '../sale/the-sale.ts';
import { useBack } from './back.ts';
import classes from './undo.module.css';

interface Props {
  readonly order: Order;
  readonly isBusy: boolean;
}

/** Undoes it: the sum of the sale and what goes back stand on the button. */
export function Confirm({ order, isBusy }: Props) {
  const text = useText().sell.undo;
  const { money } = useFormat();
  const back = useBack(order);
  return (
    <BusyButton
      id={focusOn.undo}
      className={classes['main'] ?? ''}
      color="red"
      h="auto"
      mih={56}
      px={12}
      py={6}
      keys="Enter"
      leftSection={<IconArrowBackUp size={18} aria-hidden />}
      busy={isBusy}
      onClick={() => theSale.undo()}
    >
      {text.confirm(money(order.totalMinor, order.currency), back)}
    </BusyButton>
  );
}
