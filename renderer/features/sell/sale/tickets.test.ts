import { describe, expect, it } from 'vitest';
import {
  dueNow,
  heldBy,
  holding,
  named,
  placeAt,
  play,
  quantity,
  settle,
  typeAt,
} from './counter.testing.ts';
import { granted, stalls } from './order.testing.ts';
import { nothingSold } from './stages.ts';

describe('the tickets of an order', () => {
  it('come with the answer, and what was typed stays in its row', () => {
    const early = typeAt(play(nothingSold, quantity(stalls, 2)), 1, { firstName: 'Anna' });
    const before = placeAt(early, 1);
    const after = placeAt(settle(early), 1);
    expect(before.ticket).toBeNull();
    expect(after.ticket).not.toBeNull();
    expect({ ...after, ticket: null, event: null }).toEqual(before);
  });

  it('are given up with exactly the row that is taken out', () => {
    const held = holding(stalls, 3);
    const { key, ticket } = placeAt(held, 1);
    const out = play(held, { type: 'placeReleased', key });
    expect(dueNow(out).command).toMatchObject({ lines: [{ quantity: 2 }], giveUp: [ticket?.id] });
  });

  it('stay in the rows that stay when one above them is taken out', () => {
    const held = holding(stalls, 3);
    const [, second, third] = [0, 1, 2].map(at => placeAt(held, at));
    const out = settle(play(held, { type: 'placeReleased', key: placeAt(held, 0).key }));
    expect([placeAt(out, 0), placeAt(out, 1)]).toEqual([second, third]);
  });

  it('go to the place that is wanted again before anybody was told that fewer are', () => {
    const { sale, command } = dueNow(
      play(typeAt(holding(stalls, 2), 0, { firstName: 'Anna' }), { type: 'pauseInTyping' }),
    );
    if (command?.kind !== 'save') throw new Error('no save is due');
    const sending = play(sale, { type: 'sent', command });
    const changed = play(sending, quantity(stalls, 1), quantity(stalls, 2));
    expect(placeAt(changed, 1).ticket).toEqual(placeAt(sale, 1).ticket);
    const answered = play(changed, { type: 'succeeded', command, order: heldBy(sale) });
    expect(dueNow(answered).command).toBeNull();
  });

  it('are nobody’s while fewer are being asked for: the next place has none of them yet', () => {
    const { sale, command } = dueNow(play(named(holding(stalls, 2)), quantity(stalls, 1)));
    if (command?.kind !== 'change') throw new Error('no change is due');
    const more = play(sale, { type: 'sent', command }, quantity(stalls, 2));
    expect(placeAt(more, 1).ticket).toBeNull();
    const order = granted(command, heldBy(sale));
    const answered = play(more, { type: 'succeeded', command, order });
    expect(dueNow(answered).command).toMatchObject({ lines: [{ quantity: 2 }], giveUp: [] });
  });
});
