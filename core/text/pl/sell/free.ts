import type { free as en } from '../../en/sell/free.ts';
import { isolated } from '../../isolated.ts';
import type { Sentences } from '../../shape.ts';
import { number } from '../counted.ts';

export const free: Sentences<typeof en> = {
  free: {
    ask: 'Bezpłatnie…',
    formOf: whose => `Bezpłatnie: ${whose}`,
    give: 'Daj bezpłatnie',
    reason: reason => `Bezpłatnie: ${isolated(reason)}`,
    notAgain: n =>
      n === 1
        ? 'Jeden bilet był bezpłatny. Nie masz uprawnień do dawania bezpłatnych biletów: po ponownej rezerwacji będzie kosztował tyle, co zwykle.'
        : `Bilety bezpłatne: ${number(n)}. Nie masz uprawnień do dawania bezpłatnych biletów: po ponownej rezerwacji będą kosztowały tyle, co zwykle.`,
    reasons: {
      press: 'Prasa',
      artist: 'Gość artysty',
      sponsor: 'Sponsor',
      companion: 'Opiekun',
      prize: 'Nagroda w konkursie',
    },
  },
};
