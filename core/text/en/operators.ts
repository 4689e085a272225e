import { isolated } from '../isolated.ts';
import { plural } from '../plural.ts';
import { roles } from './operators/roles.ts';

export const operators = {
  title: 'Operators',
  hint: 'Who may sign in, and what each may do.',
  list: 'List of operators',
  you: 'you',
  inactive: 'Deactivated',
  locked: 'Locked',
  invitedAs: (role: string) => `${role}, invited`,
  lastSignIn: 'Signed in:',
  oneTimeLeft: (days: number) =>
    days === 0
      ? 'Password expired'
      : `Valid for ${plural('en', days, { one: '# more day', other: '# more days' })}`,
  neverSignedIn: 'Never signed in',
  actionsFor: (name: string) => `What can be done for ${isolated(name)}`,
  unlock: 'Unlock',
  makeRole: { clerk: 'Make a clerk', organizer: 'Make an organizer', admin: 'Make an admin' },
  changeRoleTitle: (name: string) => `Another role for ${isolated(name)}?`,
  refundLimit: 'Refund limit',
  refundLimitOf: (name: string) => `Refund limit of ${isolated(name)}`,
  noRefundLimit: 'No limit: any amount without a second person',
  refundAlone: 'Most for one order without a second person',
  refundLimitHint:
    'Above it a second person confirms by PIN; at 0 every time. This also applies to orders in other currencies.',
  saveRefundLimit: 'Save the limit',
  refundsUpTo: (amount: string) => `Refunds up to ${isolated(amount)} alone`,
  refundsConfirmed: 'A second person confirms every refund',
  newPassword: 'New one-time password',
  newPasswordTitle: (name: string) => `A new one-time password for ${isolated(name)}?`,
  newPasswordHint:
    'The old password stops working and they are signed out everywhere. Give them the new one; they choose their own at the next sign-in.',
  sessions: 'Where signed in',
  sessionsOf: (name: string) => `Where ${isolated(name)} is signed in`,
  endSessions: 'Sign out everywhere',
  endSessionsTitle: (name: string) => `Sign ${isolated(name)} out everywhere?`,
  endSessionsHint:
    'Their screens close within seconds. Held places and typed data stay, and they can sign in again.',
  deactivate: 'Deactivate',
  deactivateTitle: (name: string) => `Deactivate ${isolated(name)}?`,
  deactivateHint:
    'They are signed out everywhere within seconds and cannot sign in. Their orders and events stay. You can reactivate them later.',
  reactivate: 'Reactivate',
  remove: 'Remove',
  removeTitle: (name: string) => `Remove ${isolated(name)} for good?`,
  removeHint: 'Only an operator who has never done anything here can be removed.',
  addOperator: 'Invite an operator',
  name: 'Name',
  email: 'E-mail address',
  role: 'Role',
  mayDo: {
    clerk: 'Sells, finds, prints and cancels orders.',
    organizer: 'Sells, makes events, and cancels even after an event has begun.',
    admin: 'May do everything, also here.',
  },
  copyPassword: 'Copy the password',
  add: 'Invite',
  added: (name: string, email: string) =>
    `${isolated(name)} can sign in now as ${isolated(email)}.`,
  tellPassword: (days: number) =>
    `Give them this one-time password now; it is shown only once. It is valid for ${plural('en', days, { one: '# day', other: '# days' })}, and they must change it when they sign in.`,
  done: 'Done',
  roles,
};
