import { z } from 'zod';

/** Every permission is checkable alone; roles are nothing but sets of them. */
export const permissions = [
  'sell',
  /** For nothing, on the house. */
  'sellComplimentary',
  /** Lets places wait for a buyer longer than a sale takes. */
  'reserve',
  'findOrders',
  'cancel',
  'cancelAfterStart',
  /** Gives the money of an order back, beside `cancel`, which takes its tickets back; up to one's limit. */
  'refund',
  /** Other tickets for those returned, beside `cancel`, `sell` and, where money goes back, `refund`. */
  'exchange',
  'reprint',
  /** One's own; others' too with the next. */
  'manageEvents',
  'manageAllEvents',
  'changeParticipant',
  'revealNationalId',
  'personalData',
  'openShift',
  'closeShift',
  /** Pays cash in and out that no order explains, brings it to the safe, opens the drawer without a sale. */
  'moveCash',
  /** Enters what became of a card payment from the slip of the terminal, where that does not tell it. */
  'settlePayment',
  /** Those of others. */
  'viewShifts',
  'viewReports',
  'manageOperators',
  'maintain',
  'viewJournal',
] as const;

export const Permission = z.enum(permissions);
export type Permission = z.output<typeof Permission>;

/**
 * Given to roles already, and asked for by operations that are still to come: reports. A
 * box office that makes its roles today need not look at them again then.
 */
export const awaited: readonly Permission[] = ['viewReports'];

/** The roles that come with the program. Admins make others of their own. */
export const Role = z.enum(['clerk', 'organizer', 'admin']);
export type Role = z.output<typeof Role>;

/** One of the delivered roles by its name, or a box office's own by its id. */
export const RoleId = z.union([Role, z.uuid().toLowerCase()]);
export type RoleId = z.output<typeof RoleId>;

/** What the delivered roles permit until an admin changes it; an admin may everything, always. */
export const permissionsOf: Readonly<Record<Role, readonly Permission[]>> = {
  clerk: [
    'sell',
    'reserve',
    'findOrders',
    'cancel',
    'refund',
    'exchange',
    'reprint',
    'openShift',
    'closeShift',
    'moveCash',
  ],
  organizer: [
    'sell',
    'sellComplimentary',
    'reserve',
    'findOrders',
    'cancel',
    'cancelAfterStart',
    'refund',
    'exchange',
    'reprint',
    'manageEvents',
    'changeParticipant',
    'revealNationalId',
    'openShift',
    'closeShift',
    'moveCash',
    'settlePayment',
    'viewReports',
  ],
  admin: permissions,
};
