import { IconBookmark, IconBuildingBank } from '@tabler/icons-react';
import type { Order } from '../../../core/contract/order.ts';
import { useText } from '../../text/index.tsx';
import { useFormat } from '../format.ts';
import { firstOf } from './deadline.ts';
import classes from './kept.module.css';

interface Said {
  readonly order: Order;
  /** As it is typed, or stored. */
  readonly name: string;
  /** An ISO moment; null where none is typed. */
  readonly until: string | null;
  readonly awaitsTransfer: boolean;
}

/** The sentences that a customer is told: what is kept for whom until when, and what they transfer. */
export function useKept({ order, name, until, awaitsTransfer }: Said): readonly string[] {
  const text = useText().orders.reserving;
  const { money, relativeDateTime } = useFormat();
  if (until === null) return [];
  const places = order.tickets.filter(each => each.status !== 'void').length;
  const moment = relativeDateTime(until, firstOf(order).timeZone);
  const kept = text.kept(places, name.trim(), moment);
  const amount = money(order.totalMinor, order.currency);
  return awaitsTransfer ? [kept, text.transferOf(amount, order.code)] : [kept];
}

/** The same, to be read out. */
export function Kept(said: Said) {
  const [kept, transfer] = useKept(said);
  return (
    <div className={classes['kept']} role="status">
      {kept !== undefined && (
        <p>
          <IconBookmark size={20} aria-hidden />
          {kept}
        </p>
      )}
      {transfer !== undefined && (
        <p>
          <IconBuildingBank size={20} aria-hidden />
          {transfer}
        </p>
      )}
    </div>
  );
}
