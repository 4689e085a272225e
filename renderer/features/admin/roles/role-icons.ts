import { IconCalendarEvent, IconShieldCheck, IconTicket, IconUserCog } from '@tabler/icons-react';
import { Role } from '../../../../core/contract/permissions.ts';

const delivered = {
  clerk: IconTicket,
  organizer: IconCalendarEvent,
  admin: IconShieldCheck,
} satisfies Record<Role, unknown>;

/** The picture of a role; all of a box office's own have one in common. */
export function roleIcon(id: string) {
  const role = Role.safeParse(id);
  return role.success ? delivered[role.data] : IconUserCog;
}
