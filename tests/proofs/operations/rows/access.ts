import { v7 } from 'uuid';
import { password } from '../../../support/fixtures/cast.ts';
import { aName } from '../../../support/fixtures/name.ts';
import type { Rows } from '../row.ts';

/** Longer than any number that could stand somewhere by chance. */
export const ownersPin = '735182946071';
const anAddress = () => `${v7()}@example.org`;

/** Signing in, operators, roles and counters. */
export const access = {
  'access.setUp': {
    may: 'anyone',
    asks: () => ({ name: 'Another Admin', email: anAddress(), password }),
  },
  'access.signIn': {
    may: 'anyone',
    asks: ({ ownerEmail }) => ({ email: ownerEmail, password, staySignedIn: true }),
  },
  'access.refresh': { may: 'anyone', asks: ({ refreshToken }) => ({ refreshToken }) },
  'access.signOut': { may: 'a a a' },
  'access.me': { may: 'a a a' },
  'access.operators': { may: '- - a' },
  'access.addOperator': {
    may: '- - a',
    asks: () => ({
      id: v7(),
      name: 'New Person',
      email: anAddress(),
      password: 'correct horse battery staple',
      role: 'clerk',
    }),
  },
  'access.changeRole': {
    may: '- - a',
    asks: ({ colleagueId }) => ({ operatorId: colleagueId, role: 'organizer' }),
  },
  'access.changeRefundLimit': {
    may: '- - a',
    asks: ({ colleagueId }) => ({ operatorId: colleagueId, refundLimitMinor: 20_000 }),
  },
  'access.deactivate': { may: '- - a', asks: ({ colleagueId }) => ({ operatorId: colleagueId }) },
  'access.reactivate': { may: '- - a', asks: ({ colleagueId }) => ({ operatorId: colleagueId }) },
  'access.removeOperator': {
    may: '- - a',
    asks: ({ colleagueId }) => ({ operatorId: colleagueId }),
  },
  'access.resetPassword': {
    may: '- - a',
    asks: ({ colleagueId }) => ({
      id: v7(),
      operatorId: colleagueId,
      oneTimePassword: 'correct horse battery staple',
    }),
  },
  'access.unlock': { may: '- - a', asks: ({ colleagueId }) => ({ operatorId: colleagueId }) },
  'access.changePassword': {
    may: 'a a a',
    asks: () => ({ oldPassword: 'not mine', newPassword: 'correct horse battery staple' }),
  },
  'access.listSessions': { may: 'o o a', asks: ({ ownerId }) => ({ operatorId: ownerId }) },
  'access.endSession': { may: 'o o a', asks: ({ sessionId }) => ({ sessionId }) },
  'access.endSessions': { may: 'o o a', asks: ({ ownerId }) => ({ operatorId: ownerId }) },
  'access.pinOperators': { may: 'anyone' },
  'access.switchOperator': {
    may: 'anyone',
    asks: ({ ownerId }) => ({ operatorId: ownerId, pin: ownersPin }),
  },
  'access.lockScreen': { may: 'a a a' },
  'access.setPin': { may: 'a a a', asks: () => ({ password: 'not mine', pin: '814725' }) },
  'access.removePin': { may: 'a a a' },
  'access.listCounters': { may: '- - a' },
  'access.renameCounter': {
    may: '- - a',
    asks: ({ counterId }) => ({ counterId, name: `Desk ${v7().slice(-12)}` }),
  },
  'access.lockCounterOut': { may: '- - a', asks: ({ counterId }) => ({ counterId }) },
  'access.letCounterIn': { may: '- - a', asks: ({ counterId }) => ({ counterId }) },
  'access.roles': { may: '- - a' },
  'access.saveRole': {
    may: '- - a',
    asks: () => ({ roleId: v7(), name: aName('Role'), permissions: ['sell'] }),
  },
  'access.removeRole': { may: '- - a', asks: ({ roleId }) => ({ roleId }) },
} satisfies Rows;
