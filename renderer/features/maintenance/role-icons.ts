import { IconCalendarEvent, IconShieldCheck, IconTicket } from '@tabler/icons-react';
import type { Role } from '../../../core/contract/permissions.ts';

export const roleIcons = {
  clerk: IconTicket,
  organizer: IconCalendarEvent,
  admin: IconShieldCheck,
} satisfies Record<Role, unknown>;
