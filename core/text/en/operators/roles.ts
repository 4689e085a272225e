import type { Permission } from '../../../contract/permissions.ts';
import { isolated } from '../../isolated.ts';
import { plural } from '../../plural.ts';

/** Roles and permissions: the card where they are changed, and their names elsewhere. */
export const roles = {
  title: 'Roles',
  hint: 'What operators may do. A change holds at every counter within seconds.',
  list: 'Roles',
  newRole: 'New role',
  name: 'Name of the role',
  nameMissing: 'Give the role a name.',
  permits: 'It permits',
  awaited:
    'Exchange, shifts and reports are still to come. What is permitted for them holds from then on.',
  fixed: 'An admin may do everything, always: somebody must be able to put things right.',
  edited: 'changed',
  operators: (n: number) => plural('en', n, { one: '# operator', other: '# operators' }),
  permissions: (n: number) => plural('en', n, { one: '# permission', other: '# permissions' }),
  save: 'Save the role',
  saved: 'The role is saved',
  asDelivered: 'As delivered',
  remove: 'Remove the role',
  removeTitle: (name: string) => `Remove the role ${isolated(name)}?`,
  removeHint: 'Nobody has it. What its operators did stays in the journal.',
  give: (name: string) => `Give the role ${isolated(name)}`,
  /** What each permission lets somebody do. */
  may: {
    sell: 'Sell tickets',
    sellComplimentary: 'Give tickets for free',
    findOrders: 'Search past orders',
    cancel: 'Cancel paid orders',
    cancelAfterStart: 'Cancel after an event has begun',
    refund: 'Give money back',
    exchange: 'Exchange tickets',
    reprint: 'Print tickets again',
    manageEvents: 'Make and change own events',
    manageAllEvents: 'Change everybody’s events',
    changeParticipant: 'Put a sold ticket’s participant right',
    revealNationalId: 'Reveal a national id',
    personalData: 'Hand out and erase personal data',
    openShift: 'Open a shift',
    closeShift: 'Close a shift',
    viewShifts: 'See other people’s shifts',
    viewReports: 'See reports',
    viewJournal: 'Read and check the journal',
    manageOperators: 'Look after operators and roles',
    maintain: 'Maintenance and settings',
  } satisfies Record<Permission, string>,
};
