import { describe, expect, it } from 'vitest';
import {
  answerOne,
  dueNow,
  holding,
  linesHeld,
  placeAt,
  play,
  quantity,
  settle,
} from './counter.testing.ts';
import { lineOf, stalls, stallsReduced } from './order.testing.ts';
import { placesOf } from './place.ts';

const chosen = (key: string) => ({ type: 'priceChosen', key, offer: stallsReduced }) as const;

describe('a class with several prices', () => {
  it('has a line for each of them', () => {
    const sale = settle(play(holding(stalls, 2), quantity(stallsReduced, 1)));
    expect(linesHeld(sale)).toEqual([lineOf(stalls, 2), lineOf(stallsReduced, 1)]);
  });

  it('sells exactly the place that is meant at another price, and keeps what is typed for it', () => {
    const held = holding(stalls, 3);
    const { key } = placeAt(held, 1);
    const named = play(held, { type: 'typed', rows: { [key]: { firstName: 'Anna' } } });
    const before = placesOf(named).map(each => each.ticket?.id);
    const { sale, command } = dueNow(play(named, chosen(key)));
    expect(command).toMatchObject({ kind: 'change', giveUp: [before[1]] });
    const after = settle(sale);
    expect(linesHeld(after)).toEqual([lineOf(stalls, 2), lineOf(stallsReduced, 1)]);
    const moved = placesOf(after).find(each => each.key === key);
    expect(moved?.typed.firstName).toBe('Anna');
    expect(moved?.ticket?.priceName).toBe('Reduced');
    expect(before).not.toContain(moved?.ticket?.id);
  });

  it('goes back to the price it was held at where the other one is refused', () => {
    const held = holding(stalls, 2);
    const { key } = placeAt(held, 1);
    const named = play(held, { type: 'typed', rows: { [key]: { firstName: 'Anna' } } });
    const refused = answerOne(play(named, chosen(key)), {
      kind: 'refusal',
      code: 'NOT_ON_SALE',
      data: { ticketClassId: stalls.ticketClassId, reason: 'saleEnded' },
    });
    expect(linesHeld(settle(refused))).toEqual([lineOf(stalls, 2)]);
    expect(placesOf(refused).map(each => each.priceName)).toEqual(['Stalls', 'Stalls']);
    expect(placesOf(refused).map(each => each.typed.firstName)).toContain('Anna');
    expect(refused.notes[stalls.ticketClassId]).toBeDefined();
  });
});
