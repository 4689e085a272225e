import {
  IconCalendarEvent,
  IconCash,
  IconCreditCard,
  IconDeviceMobileDollar,
  IconHistory,
  IconId,
  IconKey,
  IconKeyboard,
  IconPrinter,
  IconReceipt2,
  IconTicket,
  IconTool,
  IconUser,
} from '@tabler/icons-react';
import { type Act, isAct } from '../../../../core/contract/operations.ts';

type Group = Act extends infer Name ? (Name extends `${infer G}.${string}` ? G : never) : never;

const icons: Readonly<Record<Group, typeof IconUser>> = {
  access: IconUser,
  events: IconCalendarEvent,
  installation: IconKey,
  journal: IconHistory,
  maintenance: IconTool,
  orders: IconReceipt2,
  participants: IconId,
  payments: IconCreditCard,
  terminals: IconDeviceMobileDollar,
  ticketClasses: IconTicket,
  shifts: IconCash,
  system: IconKeyboard,
  tickets: IconPrinter,
};

/** The sign of the area that an act belongs to; of the journal, where this program does not know it. */
export function ActIcon({ operation }: { readonly operation: string }) {
  const Icon = isAct(operation) ? icons[operation.split('.')[0] as Group] : IconHistory;
  return <Icon size={18} aria-hidden />;
}
