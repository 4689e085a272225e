import { v7 } from 'uuid';
import type { OperationName } from '../../../core/contract/operations.ts';
import { writeCursor } from '../../../core/database/keyset.ts';
import { password } from '../../support/fixtures/cast.ts';
import { passphrase, type Things } from './things.ts';

interface Row {
  /**
   * Clerk, organizer, admin, in this sequence: `-` may not, `o` may with what is their own, `a` with
   * everybody's. Nobody may without a sign-in, but for what `anyone` may.
   */
  readonly may: string;
  /** As much as can be asked for; none where the contract takes no input. */
  readonly asks?: (things: Things) => unknown;
  /** For lists: whether the thing is on it. */
  readonly shows?: (answer: unknown, things: Things) => boolean;
}

const details = {
  title: 'Another title',
  startsAt: '2035-05-01T18:00:00+02:00',
  timeZone: 'Europe/Warsaw',
  place: 'The Mill',
  description: 'In two parts.',
  artists: ['Ola', 'Jan'],
  categories: ['Jazz'],
};
const offer = {
  priceMinor: 5_000,
  vatRateBp: 800,
  capacity: 50,
  participantData: 'none',
};
const reason = 'a customer asked';
/** Longer than any number that could stand somewhere by chance. */
export const ownersPin = '735182946071';
const aName = () => `Class ${v7()}`;
const aPassport = { kind: 'document', type: 'passport', country: 'IE', value: 'AB 123456' };
const aSpan = { from: '2020-01-01T00:00:00Z', to: '2040-01-01T00:00:00Z' };
/** What is looked for in the journal: by whom, what, when and about what. */
const aFilter = (operatorId: string) => ({
  operatorId,
  operation: 'orders.hold',
  ...aSpan,
  about: 'Jazz Night',
});
const anAddress = () => `${v7()}@example.org`;

/** Who may what, of every operation there is: one that is missing here does not compile. */
export const table: Record<OperationName, Row> = {
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
    asks: () => ({ roleId: v7(), name: aName(), permissions: ['sell'] }),
  },
  'access.removeRole': { may: '- - a', asks: ({ roleId }) => ({ roleId }) },

  'events.create': { may: '- a a', asks: () => ({ id: v7(), currency: 'PLN', ...details }) },
  'events.update': {
    may: '- o a',
    asks: ({ draftId, draftVersion }) => ({
      ...{ id: v7(), eventId: draftId, version: draftVersion },
      ...details,
    }),
  },
  'events.publish': { may: '- o a', asks: ({ draftId }) => ({ eventId: draftId }) },
  'events.unpublish': { may: '- o a', asks: ({ eventId }) => ({ eventId }) },
  'events.list': {
    may: 'o o a',
    asks: ({ draftTitle }) => ({
      statuses: ['draft'],
      text: draftTitle,
      ...aSpan,
      cursor: writeCursor({ at: new Date(aSpan.from), id: v7() }),
      limit: 20,
    }),
    shows: (answer, { draftId }) =>
      (answer as { events: { id: string }[] }).events.some(each => each.id === draftId),
  },
  'events.get': { may: 'o o a', asks: ({ draftId }) => ({ eventId: draftId }) },

  'installation.state': { may: '- - a' },
  'installation.join': {
    may: 'anyone',
    asks: ({ enrolmentFile }) => ({ file: enrolmentFile, passphrase }),
  },
  'installation.writeEnrolment': {
    may: '- - a',
    asks: () => ({ password, passphrase }),
  },
  'installation.changeKey': {
    may: '- - a',
    asks: () => ({ password, from: 'another key' }),
  },
  'installation.printRecoveryCode': {
    may: '- - a',
    asks: () => ({ password, language: 'en', how: 'print' }),
  },
  'installation.restoreKey': {
    may: '- - a',
    asks: () => ({ password: 'not mine', code: 'not a code' }),
  },

  'journal.state': { may: '- - a' },
  'journal.list': {
    may: '- - a',
    asks: ({ ownerId }) => ({ ...aFilter(ownerId), cursor: '5000', limit: 20 }),
  },
  'journal.export': { may: '- - a', asks: ({ ownerId }) => aFilter(ownerId) },
  'journal.printHead': {
    may: '- - a',
    asks: () => ({ language: 'en', timeZone: 'Europe/Warsaw' }),
  },
  'journal.verify': {
    may: '- - a',
    asks: () => ({ head: { number: 1, hash: '0123456789abcdef'.repeat(4) } }),
  },
  'journal.acceptHead': {
    may: '- - a',
    asks: () => ({ head: { number: 1, hash: '0123456789abcdef'.repeat(4) }, reason: 'restored' }),
  },

  'live.changes': { may: 'a a a' },
  'live.progress': { may: 'a a a', asks: () => ({ work: v7() }) },

  'maintenance.releaseExpiredHolds': { may: '- - a', asks: () => ({ dryRun: true }) },
  'maintenance.checkBooks': { may: '- - a', asks: () => ({}) },
  'maintenance.overview': { may: '- - a' },
  'maintenance.settings': { may: 'a a a' },
  'maintenance.changeSettings': { may: '- - a', asks: () => ({ holdMinutes: 15 }) },

  'orders.hold': {
    may: 'a a a',
    asks: ({ ticketClassId }) => ({ id: v7(), lines: [{ ticketClassId, quantity: 1 }] }),
  },
  'orders.changeHold': {
    may: 'a a a',
    asks: ({ orderId, ticketClassId }) => ({ orderId, lines: [{ ticketClassId, quantity: 2 }] }),
  },
  'orders.saveParticipants': {
    may: 'a a a',
    asks: ({ orderId, ticketId }) => ({
      orderId,
      participants: [{ ticketId, firstName: 'Anna', lastName: 'Nowak', nationalId: aPassport }],
    }),
  },
  'orders.saveBuyer': {
    may: 'a a a',
    asks: ({ orderId }) => ({
      id: v7(),
      orderId,
      expectedVersion: 0,
      buyer: { name: 'Anna Nowak', phone: '+48 600 700 800', email: 'anna@example.org' },
      note: 'Comes at seven',
    }),
  },
  'orders.pay': {
    may: 'a a a',
    asks: ({ orderId }) => ({
      id: v7(),
      orderId,
      expectedTotalMinor: 5_000,
      payments: [{ method: 'cash', amountMinor: 5_000 }],
    }),
  },
  'orders.cancel': {
    may: 'a a a',
    asks: ({ orderId }) => ({ id: v7(), orderId, reason: 'changed mind', expectedStatus: 'held' }),
  },
  'orders.get': { may: 'a a a', asks: ({ orderId }) => ({ orderId }) },
  'orders.list': {
    may: 'a a a',
    asks: ({ eventId }) => ({
      text: 'Anna Nowak',
      status: 'held',
      eventId,
      cursor: writeCursor({ at: new Date(), id: v7() }),
      limit: 20,
    }),
  },
  'orders.findByCode': { may: 'a a a', asks: () => ({ code: 'K7Q2-MN8P' }) },
  'orders.openHolds': { may: 'a a a' },

  'orders.takeOver': { may: 'a a a', asks: ({ orderId }) => ({ orderId }) },

  'participants.reveal': { may: '- a a', asks: ({ ticketId }) => ({ ticketId, reason }) },
  'participants.change': {
    may: '- a a',
    asks: ({ orderId, ticketId }) => ({ orderId, ticketId, firstName: 'Maria', reason }),
  },
  'participants.ofPerson': { may: '- - a', asks: () => ({ name: 'Jan Kos' }) },
  'participants.exportPerson': {
    may: '- - a',
    asks: ({ ticketId }) => ({ ticketIds: [ticketId], reason }),
  },
  'participants.erase': {
    may: '- - a',
    asks: ({ ticketId }) => ({ ticketIds: [ticketId], reason }),
  },
  'participants.foreignKeys': { may: '- - a' },
  'participants.idRemovals': { may: '- - a' },
  'participants.stopRemoval': {
    may: '- - a',
    asks: ({ draftId }) => ({ eventId: draftId, reason }),
  },
  'participants.resumeRemoval': {
    may: '- - a',
    asks: ({ draftId }) => ({ eventId: draftId, reason }),
  },
  'participants.removeIds': { may: '- - a', asks: () => ({ dryRun: true }) },

  'system.status': { may: 'anyone' },

  'ticketClasses.create': {
    may: '- o a',
    asks: ({ draftId }) => ({ id: v7(), eventId: draftId, name: aName(), ...offer }),
  },
  'ticketClasses.update': {
    may: '- o a',
    asks: ({ draftClassId }) => ({ ticketClassId: draftClassId, name: aName(), ...offer }),
  },
  'ticketClasses.remove': {
    may: '- o a',
    asks: ({ draftClassId }) => ({ ticketClassId: draftClassId }),
  },

  'tickets.pdf': { may: 'a a a', asks: ({ orderId }) => ({ orderId, language: 'en' }) },
  'tickets.handOver': {
    may: 'a a a',
    asks: ({ orderId }) => ({ orderId, language: 'en', how: 'print' }),
  },
};

/** Operations that end the sign-in of whoever asks: after them there is nobody left to ask. */
export const endsTheAsking: readonly OperationName[] = ['access.signOut', 'access.lockScreen'];
