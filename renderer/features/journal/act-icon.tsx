import {
  IconCalendarEvent,
  IconHistory,
  IconPrinter,
  IconReceipt2,
  IconTicket,
  IconTool,
  IconUser,
} from '@tabler/icons-react';

const icons: Readonly<Record<string, typeof IconUser>> = {
  access: IconUser,
  events: IconCalendarEvent,
  maintenance: IconTool,
  orders: IconReceipt2,
  ticketClasses: IconTicket,
  tickets: IconPrinter,
};

/** The sign of the area that an act belongs to. */
export function ActIcon({ operation }: { readonly operation: string }) {
  const Icon = icons[operation.split('.')[0] ?? ''] ?? IconHistory;
  return <Icon size={18} aria-hidden />;
}
