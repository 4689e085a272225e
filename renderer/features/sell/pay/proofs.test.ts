import { expect, it } from 'vitest';
import { PriceId } from '../../../../core/contract/ids.ts';
import { emptyTill } from '../../../ui/pay/till.ts';
import { aPrice, aTicketClass } from '../offers.testing.ts';
import { heldOrder, lineOf, stalls, stallsReduced, uuid } from '../sale/order.testing.ts';
import { areSeen, proofsFor, proofsIn, withSeen } from './proofs.ts';

const classWith = (participantData: 'name' | 'nationalId') =>
  aTicketClass({
    ...{ id: stalls.ticketClassId, name: stalls.className, participantData },
    prices: [
      aPrice({ id: stalls.priceId, name: 'Full' }),
      aPrice({ id: stallsReduced.priceId, proof: 'student card' }),
      aPrice({ id: PriceId.parse(uuid()), proof: 'pensioner’s card' }),
    ],
  });
const order = heldOrder(uuid(), [lineOf(stalls, 2), lineOf(stallsReduced, 3)]);
const asked = [{ name: 'student card', tickets: 3 }];

it('counts the tickets whose price asks for a proof', () => {
  expect(proofsIn(order, [classWith('name')])).toEqual(asked);
});

it('asks for none where a national id tells, or the ticket costs nothing', () => {
  expect(proofsIn(order, [classWith('nationalId')])).toEqual([]);
  const tickets = order.tickets.map(each => ({ ...each, freeReason: 'press' }));
  expect(proofsIn({ ...order, tickets }, [classWith('name')])).toEqual([]);
});

it('wants one ticket more to be seen anew', () => {
  const till = { ...emptyTill, ...withSeen(asked, true) };
  expect(areSeen(till, asked)).toBe(true);
  expect(areSeen(till, [{ name: 'student card', tickets: 4 }])).toBe(false);
  expect(areSeen({ ...till, ...withSeen(asked, false) }, asked)).toBe(false);
});

it('keeps what only the database named, once', () => {
  const till = { ...emptyTill, proofsNamed: ['student card', 'pass'] };
  expect(proofsFor(till, asked)).toEqual([...asked, { name: 'pass', tickets: null }]);
  expect(proofsFor({ ...till, method: 'complimentary' }, asked)).toEqual([]);
});
