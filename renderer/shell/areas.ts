import {
  IconCalendarEvent,
  IconHistory,
  IconReceipt2,
  IconTicket,
  IconTool,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';
import type { Permission } from '../../core/contract/permissions.ts';
import { EventsScreen } from '../features/events/events-screen.tsx';
import { JournalScreen } from '../features/journal/journal-screen.tsx';
import { OrdersScreen } from '../features/orders/orders-screen.tsx';
import { SellScreen } from '../features/sell/sell-screen.tsx';
import { MaintenancePage } from './pages/maintenance-page.tsx';

export type AreaName = 'sell' | 'orders' | 'events' | 'maintenance' | 'journal';

export interface Area {
  readonly name: AreaName;
  /** Whoever lacks it does not see the area. */
  readonly permission: Permission;
  readonly Icon: typeof IconTicket;
  readonly Screen: ComponentType;
}

/** In the order of the rail; the key of each is Alt and its place. */
const areas: readonly Area[] = [
  { name: 'sell', permission: 'sell', Icon: IconTicket, Screen: SellScreen },
  { name: 'orders', permission: 'findOrders', Icon: IconReceipt2, Screen: OrdersScreen },
  { name: 'events', permission: 'manageEvents', Icon: IconCalendarEvent, Screen: EventsScreen },
  { name: 'maintenance', permission: 'maintain', Icon: IconTool, Screen: MaintenancePage },
  { name: 'journal', permission: 'viewJournal', Icon: IconHistory, Screen: JournalScreen },
];

/** What the operator may enter, with the key that stays the same whatever else is permitted. */
export const areasFor = (permissions: readonly Permission[]) =>
  areas
    .map((area, at) => ({ ...area, keys: `alt+${at + 1}`, path: `/${area.name}` }))
    .filter(area => permissions.includes(area.permission));

export type OpenArea = ReturnType<typeof areasFor>[number];
