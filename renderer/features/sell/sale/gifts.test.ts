import { describe, expect, it } from 'vitest';
import { CommandId } from '../../../../core/contract/ids.ts';
import type { Answer } from '../../../api/answers.ts';
import {
  answerOne,
  busy,
  dueNow,
  heldBy,
  holding,
  paymentId,
  placeAt,
  play,
  quantity,
  settle,
  typeAt,
} from './counter.testing.ts';
import type { Happening } from './happening.ts';
import { stalls, stallsReduced, standing } from './order.testing.ts';
import type { Sale } from './sale.ts';
import { nothingSold } from './stages.ts';

const id = CommandId.parse('00000000-0000-4000-8000-00000000bbbb');
const give = (sale: Sale, at: number, reason: string | null = 'press'): Sale =>
  play(sale, { type: 'given', key: placeAt(sale, at).key, id, reason });
const reasons = (sale: Sale) => heldBy(sale).tickets.map(each => each.freeReason);
const toPay: Happening = { type: 'toPay' };

describe('a place on the house', () => {
  it('is told for its ticket, and the sum follows; so is its price again', () => {
    const free = settle(give(holding(standing, 2), 1));
    expect(reasons(free)).toEqual([null, 'press']);
    expect(heldBy(free).totalMinor).toBe(5_000);
    expect(reasons(settle(give(free, 1, null)))).toEqual([null, null]);
  });

  it('keeps what is typed for it', () => {
    const typed = typeAt(holding(stalls, 1), 0, { firstName: 'Anna' });
    expect(placeAt(settle(give(typed, 0)), 0).typed.firstName).toBe('Anna');
  });

  it('waits for its ticket where the places are still on their way', () => {
    const { sale } = dueNow(play(nothingSold, quantity(standing, 2)));
    expect(reasons(settle(give(sale, 0)))).toEqual(['press', null]);
  });

  it('is told again with the same id until it is answered, and paid only then', () => {
    const lost = answerOne(give(holding(standing, 2), 0), busy);
    expect(dueNow(lost).command).toMatchObject({ kind: 'give', id });
    const early = play(lost, toPay, { type: 'payment', id: paymentId });
    expect(early.stage).toBe('paying');
    const paid = settle(play(settle(early), { type: 'payment', id: paymentId }));
    expect(paid.stage).toBe('done');
    expect(heldBy(paid).totalMinor).toBe(5_000);
  });

  it('costs what it cost where it is refused, and says why', () => {
    const answer: Answer = { kind: 'refusal', code: 'NOT_PERMITTED', data: {} } as Answer;
    const refused = answerOne(give(holding(standing, 1), 0), answer);
    expect(refused.problem).toBe(answer);
    expect(dueNow(refused).command).toBeNull();
    expect(reasons(refused)).toEqual([null]);
  });

  it('is on the house again, by an id of its own, where its order folded up and is held once more', () => {
    const free = settle(give(give(holding(stalls, 3), 1), 2, null));
    // The last word is a gift that the database was not told yet.
    const over = play(give(free, 0, 'artist'), { type: 'ranOut' });
    if (over.stage !== 'released') throw new Error('nothing was released');
    expect(Object.values(over.reasons)).toEqual(['artist', 'press']);
    const other = CommandId.parse('00000000-0000-4000-8000-00000000cccc');
    const gifts = Object.fromEntries(
      Object.entries(over.reasons).map(([key, reason]) => [key, { id: other, reason }]),
    );
    const again = settle(play(over, { type: 'heldAgain', gifts }));
    expect(reasons(again)).toEqual(['artist', 'press', null]);
    expect(heldBy(again).totalMinor).toBe(5_000);
  });

  it('says why it costs its price also after the names that are saved meanwhile', () => {
    const answer: Answer = { kind: 'refusal', code: 'NOT_PERMITTED', data: {} } as Answer;
    const typed = typeAt(give(holding(stalls, 1), 0), 0, { firstName: 'Anna' });
    const saved = answerOne(play(typed, { type: 'pauseInTyping' }));
    expect(dueNow(saved).command).toMatchObject({ kind: 'give' });
    expect(settle(answerOne(saved, answer)).problem).toBe(answer);
  });

  it('is on the house no more once another price is chosen for it, or its place is taken out', () => {
    const two = give(holding(stalls, 2), 1);
    const { key } = placeAt(two, 1);
    const chosen = settle(play(two, { type: 'priceChosen', key, offer: stallsReduced }));
    expect(reasons(chosen)).toEqual([null, null]);
    const out = play(two, { type: 'placeReleased', key }, quantity(stalls, 2));
    expect(reasons(settle(out))).toEqual([null, null]);
  });
});
