import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { encryption } from './encrypted.ts';
import { openPassage, type Passage, type Trap } from './passage.ts';

/** Where a transaction is to be stopped: before its statement of this number, or when its commit is done. */
export type Stop = number | 'committed';

/** A way to the server on which things go wrong when they are told to. */
export interface Proxy {
  /** The same address, by this way. */
  through(url: string): string;
  /** From now on the way leads to this port: a server that was started again may have another one. */
  leadTo(port: number): void;
  /** Everything comes late, both ways, each time by something between these (milliseconds); null: at once. */
  delay(between: readonly [number, number] | null): void;
  /** Ends every connection, in mid-word. @returns how many there were */
  cut(): number;
  /**
   * Nothing passes any more, and nobody is told: what is said is taken and forgotten, on the connections
   * there are and on new ones.
   */
  stall(): void;
  /** New connections pass again; those that were stalled stay so, as when a router forgot them. */
  heal(): void;
  /**
   * Stops the next writing transaction of a counter: what it says from there on waits, and nothing is
   * answered, until its connection is cut or its program ends.
   * @returns the statement it stopped at, once the server has answered what came before
   */
  stopAt(stop: Stop): Promise<string>;
  /** The statements of the last writing transaction that a counter committed by this way. */
  lastTransaction(): readonly string[];
  close(): Promise<void>;
}

/** What a client sees of the way: PostgreSQL's protocol as it is, or encrypted. */
export type Wire = 'plain' | 'encrypted';

/** The way to the server that listens on this port of this machine. */
export async function openProxy(serverPort: number, wire: Wire = 'plain'): Promise<Proxy> {
  const passages = new Set<Passage>();
  let port = serverPort;
  let between: readonly [number, number] | null = null;
  let isStalled = false;
  let trap: (Trap & { stop: Stop }) | null = null;
  let last: readonly string[] = [];

  const take = (stop: Stop): Trap | null => {
    if (trap?.stop !== stop) return null;
    const sprung = trap;
    trap = null;
    return sprung;
  };
  const admit = (client: Socket) => {
    const passage = openPassage(client, connect(port, '127.0.0.1'), {
      delay: () => between,
      before: statements => take(statements.length),
      committed(statements) {
        last = statements;
        return take('committed');
      },
      closed: () => passages.delete(passage),
    });
    if (isStalled) passage.stall();
    passages.add(passage);
  };

  const greeted = wire === 'encrypted' ? encryption() : (client: Socket) => Promise.resolve(client);
  const listener = createServer(client => {
    client.on('error', () => undefined);
    greeted(client).then(admit, () => client.destroy());
  });
  await new Promise<void>(resolve => listener.listen(0, '127.0.0.1', resolve));
  const own = (listener.address() as AddressInfo).port;
  const cut = () => {
    const open = [...passages];
    for (const passage of open) passage.cut();
    return open.length;
  };
  return {
    through(url) {
      const way = Object.assign(new URL(url), { port: String(own) });
      if (wire === 'encrypted') way.searchParams.set('sslmode', 'no-verify');
      return way.href;
    },
    leadTo(to) {
      port = to;
    },
    delay(given) {
      between = given;
    },
    cut,
    stall() {
      isStalled = true;
      for (const passage of passages) passage.stall();
    },
    heal() {
      isStalled = false;
    },
    stopAt: stop =>
      new Promise(caught => {
        trap = { stop, caught };
      }),
    lastTransaction: () => last,
    close: () =>
      new Promise(resolve => {
        listener.close(() => resolve());
        cut();
      }),
  };
}
