import { isolated } from '../../isolated.ts';
import { number } from '../counted.ts';

/** One ticket that costs nothing. */
export const free = {
  free: {
    ask: 'On the house…',
    formOf: (whose: string) => `On the house: ${whose}`,
    give: 'Give it free',
    reason: (reason: string) => `On the house: ${isolated(reason)}`,
    notAgain: (n: number) =>
      n === 1
        ? 'One of them was on the house. You may not give tickets away, so holding it again charges its price.'
        : `${number(n)} of them were on the house. You may not give tickets away, so holding them again charges their price.`,
    reasons: {
      press: 'Press',
      artist: 'Guest of the artist',
      sponsor: 'Sponsor',
      companion: 'Companion',
      prize: 'Prize',
    },
  },
};
