import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CommandId } from '../../../../core/contract/ids.ts';
import type { Order } from '../../../../core/contract/order.ts';
import type { Answer } from '../../../api/answers.ts';
import type { Command } from './command.ts';
import { busy, dueNow, heldBy, linesHeld, play, quantity } from './counter.testing.ts';
import { isGiving } from './gifts.ts';
import { sameLines } from './lines.ts';
import { granted, stalls, stallsReduced, standing, student, uuid } from './order.testing.ts';
import { type Place, placesOf } from './place.ts';
import type { Sale } from './sale.ts';
import { nothingSold, wishOf } from './stages.ts';
import { linesOf } from './wish.ts';

type Step =
  | { readonly do: 'choose'; readonly of: typeof stalls; readonly quantity: number }
  | { readonly do: 'takeOut' | 'type' | 'reprice' | 'give'; readonly at: number }
  | { readonly do: 'pause' | 'answer' | 'lose' | 'refuse' };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    do: fc.constant('choose' as const),
    of: fc.constantFrom(stalls, stallsReduced, student, standing),
    quantity: fc.nat(4),
  }),
  fc.record({
    do: fc.constantFrom('takeOut' as const, 'type' as const, 'reprice' as const, 'give' as const),
    at: fc.nat(5),
  }),
  fc.record({ do: fc.constantFrom('pause' as const, 'answer' as const, 'lose' as const) }),
  fc.record({ do: fc.constant('refuse' as const) }),
);

const defect: Answer = { kind: 'defect', incident: 'A1' };

/** A counter at a database that does what it is told; only its answers take their time or get lost. */
function counter() {
  let sale: Sale = nothingSold;
  let order: Order | null = null;
  let underWay: Command | null = null;
  let names = 0;

  function ask() {
    const { sale: opened, command } = dueNow(sale);
    sale = opened;
    if (underWay !== null || command === null) return;
    underWay = command;
    sale = play(sale, { type: 'sent', command });
  }
  function answer(lost: boolean) {
    const command = underWay;
    if (command === null) return;
    underWay = null;
    // Sent again, a hold is the hold that it was.
    const again = command.kind === 'hold' && order?.id === command.id;
    order = again && order !== null ? order : granted(command, order);
    sale = lost
      ? play(sale, { type: 'failed', command, answer: busy })
      : play(sale, { type: 'succeeded', command, order });
  }
  function refuse() {
    if (underWay !== null) sale = play(sale, { type: 'failed', command: underWay, answer: defect });
    underWay = null;
  }
  function act(each: Step) {
    const place = 'at' in each ? placesOf(sale)[each.at] : undefined;
    switch (each.do) {
      case 'choose':
        sale = play(sale, quantity(each.of, each.quantity));
        break;
      case 'takeOut':
        if (place !== undefined) sale = play(sale, { type: 'placeReleased', key: place.key });
        break;
      case 'reprice':
        if (place?.ticketClassId === stalls.ticketClassId)
          sale = play(sale, { type: 'priceChosen', key: place.key, offer: otherOf(place) });
        break;
      case 'give':
        if (place !== undefined) sale = play(sale, gift(place, uuid()));
        break;
      case 'type':
        if (place !== undefined) sale = play(sale, typed(place, (names += 1)));
        break;
      case 'pause':
        sale = play(sale, { type: 'pauseInTyping' });
        break;
      case 'refuse':
        refuse();
        break;
      case 'answer':
      case 'lose':
        answer(each.do === 'lose');
    }
    ask();
  }
  /** Lets everything be answered. */
  function rest(): Sale {
    act({ do: 'pause' });
    while (underWay !== null) {
      answer(false);
      ask();
    }
    return sale;
  }
  return { act, rest };
}

const otherOf = ({ priceId }: Place) => (priceId === stalls.priceId ? stallsReduced : stalls);

const typed = ({ key }: Place, name: number) =>
  ({
    type: 'typed',
    rows: { [key]: { firstName: `A${'b'.repeat(name)}`, lastName: 'Nowak' } },
  }) as const;

const gift = ({ key, ticket }: Place, id: string) =>
  ({
    type: 'given',
    ...{ key, id: CommandId.parse(id), reason: ticket?.freeReason == null ? 'press' : null },
  }) as const;

it('whatever is pressed and whenever it is answered, what is held is what is on the screen', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), steps => {
      const { act, rest } = counter();
      for (const each of steps) act(each);
      const sale = rest();
      // Everything was taken back, or given back by a command whose answer was lost.
      if (sale.stage !== 'held') return;
      const { tickets } = heldBy(sale);
      const places = placesOf(sale);
      expect(sameLines(linesHeld(sale), linesOf(wishOf(sale)))).toBe(true);
      expect(isGiving(sale)).toBe(false);
      expect(new Set(places.map(each => each.ticket)).size).toBe(tickets.length);
      for (const { ticket, priceId, typed: name, unsaved } of places) {
        expect(ticket?.priceId).toBe(priceId);
        if (name.firstName !== null && unsaved === null)
          expect(ticket?.participant?.firstName).toBe(name.firstName);
      }
    }),
    { numRuns: 500 },
  );
});
