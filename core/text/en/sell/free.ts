import { isolated } from '../../isolated.ts';

/** One ticket that costs nothing. */
export const free = {
  free: {
    ask: 'On the house…',
    formOf: (whose: string) => `On the house: ${whose}`,
    give: 'Give it free',
    reason: (reason: string) => `On the house: ${isolated(reason)}`,
    reasons: {
      press: 'Press',
      artist: 'Guest of the artist',
      sponsor: 'Sponsor',
      companion: 'Companion',
      prize: 'Prize',
    },
  },
};
