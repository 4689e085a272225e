import { anEvent, offer } from '../support/fixtures/events.ts';
import { letJobsRest, sqlAt } from '../support/fixtures/owner.ts';
import { openTerminal } from './card-terminal.ts';
import type { CardTill } from './cards.ts';
import { type Counter, openCounter } from './counter.ts';
import { type Dearer, type Ledger, openLedger } from './ledger.ts';
import { openProxy, type Proxy, type Wire } from './proxy.ts';
import { type MortalServer, openMortalServer } from './server.ts';

/** Two counters of one box office: one beside the server, one at the far end of a way full of dangers. */
export interface Office {
  readonly server: MortalServer;
  readonly proxy: Proxy;
  readonly near: Counter;
  readonly far: Counter;
  readonly ledger: Ledger;
  /** What is on sale; there is enough of it for everybody. */
  readonly ticketClassId: string;
  /** What its tickets can be exchanged for. */
  readonly dearer: Dearer;
  /** A card terminal at each counter, from the first time that somebody asks. */
  cards(): Promise<Cards>;
  close(): Promise<void>;
}

/** Where each counter is paid by card. */
type Cards = Readonly<Record<'near' | 'far', CardTill>>;

/** More than any run can sell. */
export const plenty = 1_000_000;

/** @param settings of the server, which is durable without any */
export async function openOffice(
  settings: Readonly<Record<string, string>>,
  wire: Wire,
): Promise<Office> {
  const server = await openMortalServer(settings);
  const proxy = await openProxy(server.port, wire);
  const near = await openCounter({ databaseUrl: server.counterUrl }, 'new');
  const far = await openCounter({ databaseUrl: proxy.through(server.counterUrl) }, 'used');
  const moreMinor = 3_000;
  const [ticketClassId = '', dearerId = ''] = (
    await anEvent(near.session(), [
      { capacity: plenty },
      { capacity: plenty, priceMinor: offer.priceMinor + moreMinor },
    ])
  ).classIds;
  await letJobsRest(sqlAt(server.ownerUrl));
  // What stands so far is safe in any case, also where the control gives up durability.
  await sqlAt(server.ownerUrl)('checkpoint');
  const ledger = openLedger();
  const till = async (counter: Counter): Promise<CardTill> => ({
    ...{ counter, ledger },
    terminal: await openTerminal(counter, near),
  });
  let cards: Promise<Cards> | null = null;
  return {
    server,
    proxy,
    near,
    far,
    ticketClassId,
    dearer: { ticketClassId: dearerId, moreMinor },
    ledger,
    cards: () => (cards ??= (async () => ({ near: await till(near), far: await till(far) }))()),
    async close() {
      await Promise.all([near.host().stop(), far.host().stop()]);
      await proxy.close();
      await server.close();
    },
  };
}
