import { IconCalendarEvent, IconReceipt2 } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import type { Permission } from '../../core/contract/permissions.ts';
import { findPages } from '../features/admin/find-pages.ts';
import { useText } from '../text/index.tsx';
import { useActions } from '../ui/actions.ts';
import { Availability } from '../ui/availability.tsx';
import { useFormat } from '../ui/format.ts';
import { KeyChip } from '../ui/key-chip.tsx';
import { Money } from '../ui/money.tsx';
import type { OpenArea } from './areas.ts';
import { useFinds } from './use-finds.ts';

export interface PaletteItem {
  readonly id: string;
  readonly label: string;
  readonly description?: string | undefined;
  readonly icon?: ReactNode;
  readonly end?: ReactNode;
  readonly run: () => void;
  /** It has a place for the next key, which does not go back to where it was. */
  readonly takesFocus?: boolean;
}

export interface PaletteGroup {
  readonly label: string;
  readonly items: readonly PaletteItem[];
}

export interface Places {
  readonly areas: readonly OpenArea[];
  readonly go: (area: OpenArea) => void;
  readonly permissions: readonly Permission[];
}

const contains = (label: string, sought: string) =>
  label.toLocaleLowerCase().includes(sought.trim().toLocaleLowerCase());

/** What the palette offers for what is typed: areas, actions, events and orders found live, and settings. */
export function usePaletteGroups({ areas, go, permissions }: Places, sought: string) {
  const text = useText();
  const format = useFormat();
  const [, navigate] = useLocation();
  const actions = useActions();
  const { events, orders, settled, error } = useFinds(sought, permissions);
  const mayEdit = permissions.includes('manageEvents');

  const all: PaletteGroup[] = [
    {
      label: text.shell.goTo,
      items: areas
        .filter(each => contains(text.shell.areas[each.name], sought))
        .map(area => ({
          id: area.name,
          label: text.shell.areas[area.name],
          icon: <area.Icon size={20} />,
          end: <KeyChip keys={area.keys} />,
          run: () => go(area),
        })),
    },
    {
      label: text.shell.areas.admin,
      items: findPages(text, permissions, sought).map(({ path, label, description, Icon }) => ({
        id: `${path} ${label}`,
        label,
        description,
        icon: <Icon size={20} />,
        run: () => navigate(path),
        takesFocus: true,
      })),
    },
    {
      label: text.shell.actions,
      items: actions
        .filter(each => contains(each.label, sought))
        .map(({ keys, ...action }) => ({
          ...action,
          ...(keys !== undefined && { end: <KeyChip keys={keys} /> }),
        })),
    },
    {
      label: text.shell.events,
      items: events.map(event => ({
        id: event.id,
        label: event.title,
        description: `${format.relativeDateTime(event.startsAt, event.timeZone)} · ${event.place}`,
        icon: <IconCalendarEvent size={20} />,
        end: <Availability form="row" remaining={event.remaining} capacity={event.capacity} />,
        run: () => navigate(`/${mayEdit && event.manageable ? 'events' : 'sell'}/${event.id}`),
      })),
    },
    {
      label: text.shell.orders,
      items: orders.map(order => ({
        id: order.id,
        label: order.code,
        description: [
          order.isReleased ? text.orders.released : text.orders.status[order.status],
          format.relativeDateTime(order.createdAt),
          ...order.names,
          ...order.eventTitles,
        ].join(' · '),
        icon: <IconReceipt2 size={20} />,
        end: <Money minor={order.totalMinor} currency={order.currency} />,
        run: () => navigate(`/orders/${order.id}`),
      })),
    },
  ];
  return { groups: all.filter(each => each.items.length > 0), settled, error };
}
