import { Spotlight } from '@mantine/spotlight';
import { IconCalendarEvent, IconReceipt2 } from '@tabler/icons-react';
import { useLocation } from 'wouter';
import type { EventRow } from '../../core/contract/events.ts';
import type { OrderRow } from '../../core/contract/orders.ts';
import { useText } from '../text/index.tsx';
import { Availability } from '../ui/availability.tsx';
import { useFormat } from '../ui/format.ts';
import { Money } from '../ui/money.tsx';

interface EventProps {
  readonly events: readonly EventRow[];
  /** Leads to the editor; else to the sale. */
  readonly editable: boolean;
}

export function FoundEvents({ events, editable }: EventProps) {
  const text = useText();
  const format = useFormat();
  const [, navigate] = useLocation();
  if (events.length === 0) return null;
  return (
    <Spotlight.ActionsGroup label={text.shell.events}>
      {events.map(event => (
        <Spotlight.Action
          key={event.id}
          label={event.title}
          description={`${format.dateTime(event.startsAt, event.timeZone)} · ${event.place}`}
          leftSection={<IconCalendarEvent size={20} />}
          rightSection={
            <Availability form="row" remaining={event.remaining} capacity={event.capacity} />
          }
          dimmedSections={false}
          onClick={() => navigate(`/${editable ? 'events' : 'sell'}/${event.id}`)}
        />
      ))}
    </Spotlight.ActionsGroup>
  );
}

export function FoundOrders({ orders }: { readonly orders: readonly OrderRow[] }) {
  const text = useText();
  const [, navigate] = useLocation();
  if (orders.length === 0) return null;
  return (
    <Spotlight.ActionsGroup label={text.shell.orders}>
      {orders.map(order => (
        <Spotlight.Action
          key={order.id}
          label={order.code}
          description={[...order.names, ...order.eventTitles].join(' · ')}
          leftSection={<IconReceipt2 size={20} />}
          rightSection={<Money minor={order.totalMinor} currency={order.currency} />}
          dimmedSections={false}
          onClick={() => navigate(`/orders/${order.id}`)}
        />
      ))}
    </Spotlight.ActionsGroup>
  );
}
