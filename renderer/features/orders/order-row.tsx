import type { OrderRow as Row } from '../../../core/contract/order.ts';
import { isolated } from '../../../core/text/isolated.ts';
import { useText } from '../../text/index.tsx';
import { Ago } from '../../ui/ago.tsx';
import { Code } from '../../ui/code.tsx';
import { useGlow } from '../../ui/glow.ts';
import { Cut } from '../../ui/list/cut.tsx';
import { ListRow } from '../../ui/list/list-row.tsx';
import { Money } from '../../ui/money.tsx';
import classes from './order-row.module.css';
import { OrderStatusMark } from './order-status.tsx';

/** Pixels. */
export const rowHeight = 65;

export const rowId = (orderId: string) => `order-${orderId}`;

interface Props {
  readonly row: Row;
  readonly selected: boolean;
  readonly onSelect: () => void;
}

/** One order: its code and what it was for, then its state, who and when. */
export function OrderRow({ row, selected, onSelect }: Props) {
  const text = useText().orders;
  const glow = useGlow<HTMLDivElement>(`${row.status} ${row.purpose} ${row.heldUntil}`);
  // One name keeps its beginning when it is cut, whatever its direction; several follow the page's.
  const [only = ''] = row.names;
  const named = row.names.length > 1 ? row.names.map(isolated).join(text.comma) : only;
  const isNamed = row.buyer === null || row.names.includes(row.buyer);
  const names = isNamed
    ? named
    : named === ''
      ? (row.buyer ?? '')
      : `${named} · ${isolated(row.buyer ?? '')}`;
  const nobody = row.status === 'held' ? text.nobody : text.noName;
  const isWaiting = row.purpose === 'reservation' && row.heldUntil !== null;
  const titles = row.eventTitles.join(' · ');
  return (
    <ListRow id={rowId(row.id)} height={rowHeight} selected={selected} onSelect={onSelect}>
      <div ref={glow} className={classes['lines']}>
        <div className={classes['line']}>
          <span className={classes['code']}>
            <Code>{row.code}</Code>
          </span>
          <Cut className={classes['titles']} text={titles} />
          <span className={classes['total']} data-void={row.status !== 'paid'}>
            <Money minor={row.totalMinor} currency={row.currency} />
          </span>
        </div>
        <div className={classes['line']}>
          <OrderStatusMark of={row} />
          <Cut className={classes['names']} text={names}>
            {nobody}
          </Cut>
          <span className={classes['quiet']}>{text.tickets(row.ticketCount)}</span>
          {/* Until when it waits is what matters then, and takes the room. */}
          {!isWaiting && (
            <span className={classes['when']}>
              <Ago at={row.createdAt} />
            </span>
          )}
        </div>
      </div>
    </ListRow>
  );
}
