import { useDebouncedValue } from '@mantine/hooks';
import { Spotlight } from '@mantine/spotlight';
import { IconCalendarEvent, IconReceipt2 } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import { api } from '../api/index.ts';
import { useText } from '../text/index.tsx';
import { Availability } from '../ui/availability.tsx';
import { useFormat } from '../ui/format.ts';
import { Money } from '../ui/money.tsx';

/** Milliseconds without a key before the database is asked. */
const pause = 120;
const limit = 6;

const useSought = (typed: string) => {
  const [text] = useDebouncedValue(typed.trim(), pause);
  return { text, enabled: text.length >= 2 };
};

interface EventProps {
  readonly sought: string;
  /** Leads to the editor; else to the sale. */
  readonly editable: boolean;
}

export function FoundEvents({ sought, editable }: EventProps) {
  const text = useText();
  const format = useFormat();
  const [, navigate] = useLocation();
  const { text: wanted, enabled } = useSought(sought);
  const { data } = useQuery(
    api.events.list.queryOptions({
      input: { text: wanted, limit },
      enabled,
      placeholderData: keepPreviousData,
    }),
  );
  if (!enabled || data === undefined || data.events.length === 0) return null;
  return (
    <Spotlight.ActionsGroup label={text.shell.events}>
      {data.events.map(event => (
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

export function FoundOrders({ sought }: { readonly sought: string }) {
  const text = useText();
  const [, navigate] = useLocation();
  const { text: wanted, enabled } = useSought(sought);
  const { data } = useQuery(
    api.orders.list.queryOptions({
      input: { text: wanted, limit },
      enabled,
      placeholderData: keepPreviousData,
    }),
  );
  if (!enabled || data === undefined || data.orders.length === 0) return null;
  return (
    <Spotlight.ActionsGroup label={text.shell.orders}>
      {data.orders.map(order => (
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
