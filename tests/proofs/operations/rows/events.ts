import { v7 } from 'uuid';
import { writeCursor } from '../../../../core/database/keyset.ts';
import { aName } from '../../../support/fixtures/name.ts';
import { aSpan, type Rows } from '../row.ts';

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

/** Events and their ticket classes. */
export const events = {
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
  'events.choices': { may: 'a a a' },
  'events.get': { may: 'o o a', asks: ({ draftId }) => ({ eventId: draftId }) },

  'ticketClasses.create': {
    may: '- o a',
    asks: ({ draftId }) => ({ id: v7(), eventId: draftId, name: aName('Class'), ...offer }),
  },
  'ticketClasses.update': {
    may: '- o a',
    asks: ({ draftClassId }) => ({ ticketClassId: draftClassId, name: aName('Class'), ...offer }),
  },
  'ticketClasses.remove': {
    may: '- o a',
    asks: ({ draftClassId }) => ({ ticketClassId: draftClassId }),
  },
} satisfies Rows;
