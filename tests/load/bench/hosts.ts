import { v7 } from 'uuid';
import type { Session } from '../../support/calls.ts';
import { admin, guest } from '../../support/fixtures/cast.ts';
import { inCash } from '../../support/fixtures/orders.ts';
import { type Headless, startHeadless } from '../../support/headless.ts';
import type { Line } from '../counter.ts';

/** One counter as it is installed: a program of its own, asked over loopback HTTP. */
export interface Program {
  readonly host: Headless;
  readonly seller: Session;
  hold(lines: readonly Line[]): Promise<unknown>;
  /** Hold, names, cash. */
  sell(lines: readonly Line[]): Promise<unknown>;
}

/** Starts built hosts on one database, where the admin has signed in; {@link stopPrograms} ends them. */
export async function startPrograms(databaseUrl: string, many: number): Promise<Program[]> {
  const programs: Program[] = [];
  // One after the other: all at once each would take longer than it may to be ready.
  for (let at = 0; at < many; at += 1) {
    const host = await startHeadless({ databaseUrl });
    programs.push(programOf(host, await host.signIn(admin)));
  }
  return programs;
}

export async function stopPrograms(programs: readonly Program[]): Promise<void> {
  await Promise.all(programs.map(({ host }) => host.stop()));
}

function programOf(host: Headless, seller: Session): Program {
  const { token } = seller;
  const hold = async (lines: readonly Line[]) => {
    const { order } = await host.ask('orders.hold', { id: v7(), lines }, token);
    return order;
  };
  return {
    host,
    seller,
    hold,
    async sell(lines) {
      const { id: orderId, tickets, ...order } = await hold(lines);
      const asking = tickets.filter(ticket => ticket.participantData !== 'none');
      const participants = asking.map(ticket => ({
        ticketId: ticket.id,
        ...guest,
      }));
      if (participants.length > 0) {
        await host.ask('orders.saveParticipants', { orderId, participants }, token);
      }
      await host.ask('orders.pay', inCash({ id: orderId, ...order }), token);
    },
  };
}
