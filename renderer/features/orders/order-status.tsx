import { IconBan, IconCircleCheck, IconClockHour4, IconHourglassOff } from '@tabler/icons-react';
import type { OrderStatus } from '../../../core/contract/order.ts';
import { useText } from '../../text/index.tsx';
import { StatusMark } from '../../ui/list/status-mark.tsx';

export const statusLooks = {
  held: { Icon: IconClockHour4, tone: 'accent' },
  paid: { Icon: IconCircleCheck, tone: 'good' },
  cancelled: { Icon: IconBan, tone: 'bad' },
  expired: { Icon: IconHourglassOff, tone: 'quiet' },
} as const satisfies Record<OrderStatus, unknown>;

interface Props {
  readonly status: OrderStatus;
  readonly size?: 'row' | 'large';
}

/** The state of an order. */
export function OrderStatusMark({ status, size = 'row' }: Props) {
  const text = useText().orders;
  return (
    <StatusMark {...statusLooks[status]} size={size}>
      {text.status[status]}
    </StatusMark>
  );
}
