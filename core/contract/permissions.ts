import { z } from 'zod';

/** Every permission is checkable alone; roles are nothing but sets of them. */
export const permissions = [
  'sell',
  'findOrders',
  'cancel',
  'cancelAfterStart',
  'reprint',
  'manageEvents',
  'changeParticipant',
  'revealNationalId',
  'personalData',
  'viewReports',
  'manageOperators',
  'maintain',
] as const;

export const Permission = z.enum(permissions);
export type Permission = z.output<typeof Permission>;

export const Role = z.enum(['clerk', 'organizer', 'admin']);
export type Role = z.output<typeof Role>;

export const permissionsOf: Readonly<Record<Role, readonly Permission[]>> = {
  clerk: ['sell', 'findOrders', 'cancel', 'reprint'],
  organizer: [
    'sell',
    'findOrders',
    'cancel',
    'cancelAfterStart',
    'reprint',
    'manageEvents',
    'changeParticipant',
    'revealNationalId',
    'viewReports',
  ],
  admin: permissions,
};
