import {
  IconCalendarEvent,
  IconCashRegister,
  IconReceipt2,
  IconSettings,
  IconTicket,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';
import { areaKeys } from '../../core/contract/key-map.ts';
import type { Permission } from '../../core/contract/permissions.ts';
import { AdminScreen } from '../features/admin/admin-screen.tsx';
import { ofAdmin } from '../features/admin/pages.ts';
import { EventsScreen } from '../features/events/events-screen.tsx';
import { OrdersScreen } from '../features/orders/orders-screen.tsx';
import { SellScreen } from '../features/sell/sell-screen.tsx';
import { ShiftScreen } from '../features/shifts/shift-screen.tsx';

export type AreaName = keyof typeof areaKeys;

export interface Area {
  readonly name: AreaName;
  /** Whoever has none of them does not see the area. */
  readonly permissions: readonly Permission[];
  /** Only where cash lies in drawers. */
  readonly ofDrawers?: boolean;
  readonly Icon: typeof IconTicket;
  readonly Screen: ComponentType;
  /** Its screens have headings of their own, one for each page. */
  readonly ofPages?: boolean;
}

/** In the order of the rail. */
const areas: readonly Area[] = [
  { name: 'sell', permissions: ['sell'], Icon: IconTicket, Screen: SellScreen },
  {
    ...{ name: 'orders', permissions: ['findOrders'] },
    ...{ Icon: IconReceipt2, Screen: OrdersScreen },
  },
  {
    ...{ name: 'events', permissions: ['manageEvents'] },
    ...{ Icon: IconCalendarEvent, Screen: EventsScreen },
  },
  {
    ...{ name: 'admin', permissions: ofAdmin },
    ...{ Icon: IconSettings, Screen: AdminScreen, ofPages: true },
  },
  {
    ...{ name: 'shift', permissions: ['openShift', 'closeShift', 'moveCash'] },
    ...{ ofDrawers: true, Icon: IconCashRegister, Screen: ShiftScreen },
  },
];

/** What the operator may enter, with the key that stays the same whatever else is permitted. */
export const areasFor = (permissions: readonly Permission[], hasDrawers: boolean) =>
  areas
    .filter(area => area.permissions.some(each => permissions.includes(each)))
    .filter(area => hasDrawers || area.ofDrawers !== true)
    .map(area => ({ ...area, keys: areaKeys[area.name], path: `/${area.name}` }));

export type OpenArea = ReturnType<typeof areasFor>[number];
