import { isolated } from '../isolated.ts';
import { plural } from '../plural.ts';
import { roles } from './operators/roles.ts';

export const operators = {
  title: 'Operators',
  hint: 'Who may sign in, and what each may do.',
  list: 'List of operators',
  you: 'you',
  inactive: 'Switched off',
  locked: 'Locked',
  invitedAs: (role: string) => `${role}, invited`,
  lastSignIn: 'Signed in:',
  oneTimeLeft: (days: number) =>
    days === 0
      ? 'Password expired'
      : `Good for ${plural('en', days, { one: '# more day', other: '# more days' })}`,
  neverSignedIn: 'Never signed in',
  actionsFor: (name: string) => `What can be done for ${isolated(name)}`,
  unlock: 'Open the lock',
  makeRole: { clerk: 'Make a clerk', organizer: 'Make an organizer', admin: 'Make an admin' },
  changeRoleTitle: (name: string) => `Another role for ${isolated(name)}?`,
  refundLimit: 'Refund limit',
  refundLimitOf: (name: string) => `Refund limit of ${isolated(name)}`,
  noRefundLimit: 'No limit: any amount without a second person',
  refundAlone: 'Most for one order without a second person',
  refundLimitHint:
    'Above it somebody else confirms by PIN; at 0 every time. So it is with every order in another currency.',
  saveRefundLimit: 'Save the limit',
  refundsUpTo: (amount: string) => `Refunds up to ${isolated(amount)} alone`,
  refundsConfirmed: 'Every refund is confirmed by somebody else',
  newPassword: 'New one-time password',
  newPasswordTitle: (name: string) => `A new one-time password for ${isolated(name)}?`,
  newPasswordHint:
    'The old password no longer works, and they are signed out everywhere. You hand over the new one; they choose their own at the next sign-in.',
  sessions: 'Where signed in',
  sessionsOf: (name: string) => `Where ${isolated(name)} is signed in`,
  endSessions: 'Sign out everywhere',
  endSessionsTitle: (name: string) => `Sign ${isolated(name)} out everywhere?`,
  endSessionsHint:
    'Whatever they have open at a counter closes within seconds. What was held or typed stays, and they may sign in again.',
  deactivate: 'Deactivate',
  deactivateTitle: (name: string) => `Deactivate ${isolated(name)}?`,
  deactivateHint:
    'They are out at every counter within seconds and cannot sign in. Their orders and events stay. You can let them in again.',
  reactivate: 'Let in again',
  remove: 'Remove',
  removeTitle: (name: string) => `Remove ${isolated(name)} for good?`,
  removeHint: 'Only somebody who has never done anything here can be removed.',
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
    `Hand over this one-time password now; it is shown only this once. It is good for ${plural('en', days, { one: '# day', other: '# days' })}, and at the sign-in it must be changed.`,
  done: 'Done',
  roles,
};
