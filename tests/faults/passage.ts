import type { Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { beginning } from '../../core/database/in-transaction.ts';
import { cutOff } from './cut-off.ts';
import { messagesFrom, programIn, type Saying, sayingsOf } from './wire.ts';

/** Told of the statement at which a transaction was stopped. */
export interface Trap {
  readonly caught: (statement: string) => void;
}

/** What a connection meets on its way. */
export interface Way {
  /** Milliseconds, between these; null: none. */
  delay(): readonly [number, number] | null;
  /** Asked before each statement of a counter's writing transaction, with those that went before it. */
  before(statements: readonly string[]): Trap | null;
  /** Asked when a commit is on its way to the server, with all statements. */
  committed(statements: readonly string[]): Trap | null;
  closed(): void;
}

/** One connection on its way to the server. */
export interface Passage {
  /** Says nothing any more; each side believes for ever that the other is there. */
  stall(): void;
  /** Ends it for both sides at once. */
  cut(): void;
}

/** Passes on what both sides say, and reads along: bytes alone do not tell where a statement ends. */
export function openPassage(client: Socket, server: Socket, way: Way): Passage {
  let state: 'open' | 'stopped' | 'stalled' = 'open';
  // The server says that it is ready once after the first words, and once after every statement.
  let unanswered = 1;
  let whenAnswered: () => void = () => undefined;
  const toServer = lateWriter(server, way);
  const toClient = lateWriter(client, way);

  const stop = (trap: Trap, statement: string) => {
    state = 'stopped';
    whenAnswered = () => trap.caught(statement);
    if (unanswered === 0) whenAnswered();
  };
  const forward = ({ statement, bytes }: Saying) => {
    if (statement !== null) unanswered += 1;
    toServer(bytes);
  };
  const transaction = writingTransaction();
  const meet = (saying: Saying) => {
    const { statement } = saying;
    const before = statement === null ? null : transaction.before(statement);
    const trap = before && way.before(before);
    if (trap && statement !== null) {
      stop(trap, statement);
      return;
    }
    forward(saying);
    if (statement !== 'commit' || !before) return;
    const late = way.committed([...before, statement]);
    if (late) stop(late, statement);
  };

  const clientMessages = messagesFrom('client');
  const sayings = sayingsOf();
  client.on('data', chunk => {
    for (const message of clientMessages(chunk)) {
      if (message.kind === '') transaction.begunBy(programIn(message.bytes));
      const saying = sayings(message);
      if (saying && state === 'open') meet(saying);
    }
  });
  const serverMessages = messagesFrom('server');
  server.on('data', chunk => {
    unanswered -= serverMessages(chunk).filter(each => each.kind === 'Z').length;
    if (state === 'open') toClient(chunk);
    if (unanswered === 0) whenAnswered();
  });
  for (const [side, other] of [
    [client, server],
    [server, client],
  ] as const) {
    side.setNoDelay(true);
    side.on('error', () => undefined);
    side.on('close', () => {
      // Whoever is at the other end of a stalled way does not hear that this one has gone.
      if (state === 'stalled' && !other.destroyed) return;
      other.destroy();
      way.closed();
    });
  }
  return {
    stall() {
      state = 'stalled';
    },
    cut() {
      cutOff(client);
      cutOff(server);
      way.closed();
    },
  };
}

/** Follows a counter's own transactions; those that read, and those of its queue, are none of ours. */
function writingTransaction() {
  let isCounter = false;
  let statements: string[] | null = null;
  return {
    begunBy(program: string) {
      isCounter = program === 'rowlock';
    },
    /** What went before this statement in its transaction; null outside of one. */
    before(statement: string): readonly string[] | null {
      if (isCounter && statement === beginning.write.text) statements = [];
      if (!statements) return null;
      const before = [...statements];
      statements.push(statement);
      if (statement === 'commit' || statement === 'rollback') statements = null;
      return before;
    },
  };
}

/** Writes in the order given, each piece as late as the way is at that moment. */
function lateWriter(to: Socket, way: Way): (bytes: Buffer) => void {
  let before: Promise<void> | null = null;
  const write = (bytes: Buffer) => {
    if (!to.destroyed) to.write(bytes);
  };
  return bytes => {
    const between = way.delay();
    if (!between && !before) {
      write(bytes);
      return;
    }
    const [least, most] = between ?? [0, 0];
    const due = performance.now() + least + Math.random() * (most - least);
    const written = Promise.resolve(before)
      .then(() => pause(Math.max(0, due - performance.now())))
      .then(() => {
        write(bytes);
        if (before === written) before = null;
      });
    before = written;
  };
}
