import { v7 } from 'uuid';
import type { NationalId } from '../../core/contract/participants.ts';
import type { Operations, TestCounter } from './open-box-office.ts';

type GivenId = { kind: 'pesel'; value: string } | ({ kind: 'document' } & Partial<NationalId>);

/** Two PESELs of nobody, both right: born on 14 May 1944 and on 1 January 1990. */
export const pesel = { kind: 'pesel' as const, value: '44051401359' };
export const otherPesel = { kind: 'pesel' as const, value: '90010112349' };

export type Held = Awaited<ReturnType<Operations['orders']['hold']>>['order'];

/** Holds one ticket of a class. */
export async function heldAt({ operations }: TestCounter, ticketClassId: string): Promise<Held> {
  const lines = [{ ticketClassId, quantity: 1 }];
  return (await operations.orders.hold({ id: v7(), lines })).order;
}

/** Saves Jan Kos with this id on every ticket of an order. */
export async function namedAt(
  { operations }: TestCounter,
  { id: orderId, tickets }: Held,
  nationalId: GivenId = pesel,
): Promise<Held> {
  const participants = tickets.map(({ id: ticketId }) => ({
    ticketId,
    firstName: 'Jan',
    lastName: 'Kos',
    nationalId: nationalId as NationalId,
  }));
  return (await operations.orders.saveParticipants({ orderId, participants })).order;
}

/** A sold ticket of a class for Jan Kos with this id. */
export async function soldAt(
  counter: TestCounter,
  ticketClassId: string,
  nationalId: GivenId = pesel,
): Promise<Held> {
  const { id: orderId, totalMinor } = await namedAt(
    counter,
    await heldAt(counter, ticketClassId),
    nationalId,
  );
  const { order } = await counter.operations.orders.pay({
    id: v7(),
    orderId,
    expectedTotalMinor: totalMinor,
    payments: [{ method: 'card', amountMinor: totalMinor }],
  });
  return order;
}

/** The participant of the first ticket of an order. */
export const personOf = ({ tickets }: Held) => tickets[0]?.participant;
