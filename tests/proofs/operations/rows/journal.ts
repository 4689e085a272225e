import { aSpan, type Rows } from '../row.ts';

/** What is looked for in the journal: by whom, what, when and about what. */
const aFilter = (operatorId: string) => ({
  operatorId,
  operation: 'orders.hold',
  ...aSpan,
  about: 'Jazz Night',
});

/** The journal and its check. */
export const journal = {
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
} satisfies Rows;
