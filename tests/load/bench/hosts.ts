import { v7 } from 'uuid';
import { inCash, signIn } from '../../support/box-office.ts';
import { type Headless, startHeadless } from '../../support/headless.ts';
import type { Line } from '../counter.ts';
import { type House, password } from '../house.ts';

/** One counter as it is installed: a program of its own, asked over loopback HTTP. */
export interface Desk {
  readonly host: Headless;
  readonly accessToken: string;
  hold(lines: readonly Line[]): Promise<unknown>;
  /** Hold, names, cash. */
  sell(lines: readonly Line[]): Promise<unknown>;
}

/** Starts built hosts on one database, where an operator has signed in; {@link stopDesks} ends them. */
export async function startDesks(
  databaseUrl: string,
  { operator: { email } }: House,
  many: number,
): Promise<Desk[]> {
  const desks: Desk[] = [];
  // One after the other: all at once each would take longer than it may to be ready.
  for (let at = 0; at < many; at += 1) {
    const host = await startHeadless({ databaseUrl });
    desks.push(deskOf(host, await signIn(host, { email, password })));
  }
  return desks;
}

export async function stopDesks(desks: readonly Desk[]): Promise<void> {
  await Promise.all(desks.map(({ host }) => host.stop()));
}

function deskOf(host: Headless, accessToken: string): Desk {
  const hold = async (lines: readonly Line[]) => {
    const { order } = await host.ask('orders.hold', { id: v7(), lines }, accessToken);
    return order;
  };
  return {
    host,
    accessToken,
    hold,
    async sell(lines) {
      const { id: orderId, tickets, ...order } = await hold(lines);
      const asking = tickets.filter(ticket => ticket.participantData !== 'none');
      const participants = asking.map(ticket => ({
        ticketId: ticket.id,
        firstName: 'Anna',
        lastName: 'Nowak',
      }));
      if (participants.length > 0) {
        await host.ask('orders.saveParticipants', { orderId, participants }, accessToken);
      }
      await host.ask('orders.pay', inCash({ id: orderId, ...order }), accessToken);
    },
  };
}
