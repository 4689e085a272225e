import type { Rows } from '../row.ts';

const reason = 'a customer asked';

/** What is known of people, and its removal. */
export const participants = {
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
} satisfies Rows;
