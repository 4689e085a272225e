import {
  IconCalendarEvent,
  IconCashRegister,
  IconReceipt2,
  IconSettings,
  IconTicket,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';
import type { Permission } from '../../core/contract/permissions.ts';
import { AdminScreen } from '../features/admin/admin-screen.tsx';
import { ofAdmin } from '../features/admin/pages.ts';
import { EventsScreen } from '../features/events/events-screen.tsx';
import { OrdersScreen } from '../features/orders/orders-screen.tsx';
import { SellScreen } from '../features/sell/sell-screen.tsx';
import { ShiftScreen } from '../features/shifts/shift-screen.tsx';

export type AreaName = 'sell' | 'orders' | 'events' | 'admin' | 'shift';

export interface Area {
  readonly name: AreaName;
  /** Its key is Alt and this digit, whatever stands before it in the rail. */
  readonly digit: number;
  /** Whoever has none of them does not see the area. */
  readonly permissions: readonly Permission[];
  /** Only where cash lies in drawers. */
  readonly ofDrawers?: boolean;
  readonly Icon: typeof IconTicket;
  readonly Screen: ComponentType;
  /** Its screens have headings of their own, one for each page. */
  readonly ofPages?: boolean;
}

/** In the order of the rail. A digit stays with its area. */
const areas: readonly Area[] = [
  { name: 'sell', digit: 1, permissions: ['sell'], Icon: IconTicket, Screen: SellScreen },
  {
    ...{ name: 'orders', digit: 2, permissions: ['findOrders'] },
    ...{ Icon: IconReceipt2, Screen: OrdersScreen },
  },
  {
    ...{ name: 'events', digit: 3, permissions: ['manageEvents'] },
    ...{ Icon: IconCalendarEvent, Screen: EventsScreen },
  },
  {
    ...{ name: 'admin', digit: 4, permissions: ofAdmin },
    ...{ Icon: IconSettings, Screen: AdminScreen, ofPages: true },
  },
  {
    ...{ name: 'shift', digit: 6, permissions: ['openShift', 'closeShift', 'moveCash'] },
    ...{ ofDrawers: true, Icon: IconCashRegister, Screen: ShiftScreen },
  },
];

/** What the operator may enter, with the key that stays the same whatever else is permitted. */
export const areasFor = (permissions: readonly Permission[], hasDrawers: boolean) =>
  areas
    .filter(area => area.permissions.some(each => permissions.includes(each)))
    .filter(area => hasDrawers || area.ofDrawers !== true)
    .map(area => ({ ...area, keys: `alt+${area.digit}`, path: `/${area.name}` }));

export type OpenArea = ReturnType<typeof areasFor>[number];
