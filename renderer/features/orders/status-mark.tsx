import { IconBan, IconCircleCheck, IconClockHour4, IconHourglassOff } from '@tabler/icons-react';
import type { OrderStatus } from '../../../core/contract/order.ts';
import { useText } from '../../text/index.tsx';
import classes from './status-mark.module.css';

export const statusIcons = {
  held: IconClockHour4,
  paid: IconCircleCheck,
  cancelled: IconBan,
  expired: IconHourglassOff,
} satisfies Record<OrderStatus, unknown>;

interface Props {
  readonly status: OrderStatus;
  readonly size?: 'row' | 'large';
}

/** The state of an order as a sign and a word; the colour only repeats it. */
export function StatusMark({ status, size = 'row' }: Props) {
  const text = useText().orders;
  const Icon = statusIcons[status];
  return (
    <span className={classes['mark']} data-status={status} data-size={size}>
      <Icon size={size === 'row' ? 16 : 20} aria-hidden />
      {text.status[status]}
    </span>
  );
}
