import { z } from 'zod';

/** Every permission is checkable alone; roles are nothing but sets of them. */
export const permissions = [
  'sell',
  /** For nothing, on the house. */
  'sellComplimentary',
  'findOrders',
  'cancel',
  'cancelAfterStart',
  /** Gives the money of an order back, beside `cancel`, which takes its tickets back; up to one's limit. */
  'refund',
  'reprint',
  /** One's own; others' too with the next. */
  'manageEvents',
  'manageAllEvents',
  'changeParticipant',
  'revealNationalId',
  'personalData',
  'viewReports',
  'manageOperators',
  'maintain',
  'viewJournal',
] as const;

export const Permission = z.enum(permissions);
export type Permission = z.output<typeof Permission>;

/** The roles that come with the program. Admins make others of their own. */
export const Role = z.enum(['clerk', 'organizer', 'admin']);
export type Role = z.output<typeof Role>;

/** One of the delivered roles by its name, or a box office's own by its id. */
export const RoleId = z.union([Role, z.uuid().toLowerCase()]);
export type RoleId = z.output<typeof RoleId>;

/** What the delivered roles permit until an admin changes it; an admin may everything, always. */
export const permissionsOf: Readonly<Record<Role, readonly Permission[]>> = {
  clerk: ['sell', 'findOrders', 'cancel', 'refund', 'reprint'],
  organizer: [
    'sell',
    'sellComplimentary',
    'findOrders',
    'cancel',
    'cancelAfterStart',
    'refund',
    'reprint',
    'manageEvents',
    'changeParticipant',
    'revealNationalId',
    'viewReports',
  ],
  admin: permissions,
};
