import type { free as en } from '../../en/sell/free.ts';
import { isolated } from '../../isolated.ts';
import type { Sentences } from '../../shape.ts';

export const free: Sentences<typeof en> = {
  free: {
    ask: 'Bezpłatnie…',
    formOf: whose => `Bezpłatnie: ${whose}`,
    give: 'Daj bezpłatnie',
    reason: reason => `Bezpłatnie: ${isolated(reason)}`,
    reasons: {
      press: 'Prasa',
      artist: 'Gość artysty',
      sponsor: 'Sponsor',
      companion: 'Opiekun',
      prize: 'Nagroda w konkursie',
    },
  },
};
