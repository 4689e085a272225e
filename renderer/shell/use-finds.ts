import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { EventRow } from '../../core/contract/events.ts';
import type { OrderRow } from '../../core/contract/order.ts';
import type { Permission } from '../../core/contract/permissions.ts';
import { api } from '../api/index.ts';

/** Milliseconds without a key before the database is asked. */
const pause = 120;
const limit = 6;

interface Finds {
  readonly events: readonly EventRow[];
  readonly orders: readonly OrderRow[];
  /** Whether the answers belong to what is typed now. */
  readonly settled: boolean;
  /** Why there may be more than was found. */
  readonly error: unknown;
}

/** Events and orders found by what is typed in the palette. */
export function useFinds(typed: string, permissions: readonly Permission[]): Finds {
  const [text] = useDebouncedValue(typed.trim(), pause);
  const enabled = text.length >= 2;
  const input = { text, limit };
  const events = useQuery(
    api.events.list.queryOptions({ input, enabled, placeholderData: keepPreviousData }),
  );
  const orders = useQuery(
    api.orders.list.queryOptions({
      input,
      enabled: enabled && permissions.includes('findOrders'),
      placeholderData: keepPreviousData,
    }),
  );
  return {
    events: (enabled && events.data?.events) || [],
    orders: (enabled && orders.data?.orders) || [],
    settled: text === typed.trim() && !events.isFetching && !orders.isFetching,
    error: enabled ? (events.error ?? orders.error) : null,
  };
}
