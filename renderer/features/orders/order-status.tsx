import {
  IconBan,
  IconBookmark,
  IconBookmarkOff,
  IconBuildingBank,
  IconCircleCheck,
  IconClockHour4,
  IconHourglassOff,
  IconTicketOff,
} from '@tabler/icons-react';
import type { OrderRow, OrderStatus } from '../../../core/contract/order.ts';
import { useText } from '../../text/index.tsx';
import { useFormat } from '../../ui/format.ts';
import { StatusMark } from '../../ui/list/status-mark.tsx';

export const statusLooks = {
  held: { Icon: IconClockHour4, tone: 'accent' },
  paid: { Icon: IconCircleCheck, tone: 'good' },
  cancelled: { Icon: IconBan, tone: 'bad' },
  expired: { Icon: IconHourglassOff, tone: 'quiet' },
} as const satisfies Record<OrderStatus, unknown>;

export const releasedLook = { Icon: IconTicketOff, tone: 'quiet' } as const;

export const reservedLooks = {
  reserved: { Icon: IconBookmark, tone: 'accent' },
  transfer: { Icon: IconBuildingBank, tone: 'accent' },
} as const;

interface Props {
  readonly of: Pick<OrderRow, 'status' | 'purpose' | 'isReleased' | 'heldUntil' | 'awaitsTransfer'>;
  /** That of its first event, where it is known. */
  readonly timeZone?: string | undefined;
  readonly size?: 'row' | 'large';
}

/** The state of an order; of a reservation, until when and for what it waits, or that nobody came. */
export function OrderStatusMark({ of, timeZone, size = 'row' }: Props) {
  const text = useText().orders;
  const { relativeDateTime } = useFormat();
  const { status, purpose, isReleased, heldUntil, awaitsTransfer } = of;
  if (purpose === 'reservation' && heldUntil !== null) {
    const moment = relativeDateTime(heldUntil, timeZone);
    return (
      <StatusMark {...reservedLooks[awaitsTransfer ? 'transfer' : 'reserved']} size={size}>
        {awaitsTransfer ? text.reserving.transferUntil(moment) : text.reserving.until(moment)}
      </StatusMark>
    );
  }
  if (purpose === 'reservation' && status === 'expired')
    return (
      <StatusMark Icon={IconBookmarkOff} tone="quiet" size={size}>
        {awaitsTransfer ? text.reserving.transferMissed : text.reserving.lapsed}
      </StatusMark>
    );
  if (isReleased)
    return (
      <StatusMark {...releasedLook} size={size}>
        {text.released}
      </StatusMark>
    );
  return (
    <StatusMark {...statusLooks[status]} size={size}>
      {text.status[status]}
    </StatusMark>
  );
}
