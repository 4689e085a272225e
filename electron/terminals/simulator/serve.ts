import { createServer, type Server, type Socket } from 'node:net';
import { asker, type Line } from './asker.ts';
import { type Books, openBooks } from './books.ts';
import { asLine, onLines } from './lines.ts';
import { type Habits, openTerminal, type Terminal } from './terminal.ts';
import { Hello, longestLine, protocol, Question, read, type Said } from './wire.ts';

export interface Simulator {
  readonly port: number;
  close(): Promise<void>;
}

/** How people and banks take their time; an answer that is late comes after every counter has given up. */
const usual: Habits = { step: 900, alive: 2_000, late: 30_000, otherwise: 'approve' };

/** Milliseconds within which whoever connects says who it is. */
const forHello = 5_000;

/** Begins to be a terminal, for this computer alone. @throws what the port cannot be had of */
export async function serveTerminal(
  folder: string,
  port: number,
  habits: Partial<Habits> = {},
): Promise<Simulator> {
  const books = openBooks(folder);
  const closing = new AbortController();
  const terminal = openTerminal(books, { ...usual, ...habits }, closing.signal);
  const lines = new Set<Socket>();
  const server = createServer(socket => {
    lines.add(socket);
    socket.on('close', () => lines.delete(socket));
    serveLine(socket, terminal, books);
  });
  try {
    await listening(server, port);
  } catch (error) {
    books.close();
    throw error;
  }
  return {
    port: (server.address() as { port: number }).port,
    async close() {
      if (closing.signal.aborted) return;
      closing.abort();
      for (const each of lines) each.destroy();
      await new Promise(resolve => server.close(resolve));
      books.close();
    },
  };
}

const listening = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });

function serveLine(socket: Socket, terminal: Terminal, books: Books): void {
  const stranger = setTimeout(() => socket.destroy(), forHello);
  let isKnown = false;
  const say = (message: object) => {
    if (!socket.destroyed) socket.write(asLine(message));
  };
  socket.setNoDelay();
  socket.on('error', () => socket.destroy());
  socket.on('close', () => clearTimeout(stranger));
  onLines(socket, {
    most: longestLine,
    tooLong: () => socket.destroy(),
    heard(line) {
      if (isKnown) {
        const question = read(Question, line);
        if (question) answer(question, terminal, books, { socket, say });
        else socket.destroy();
        return;
      }
      clearTimeout(stranger);
      const { name, version } = protocol;
      const { hello } = read(Hello, line) ?? {};
      // Whoever speaks another version hears which one is spoken here.
      if (hello?.protocol === name) {
        const { serial } = books;
        say({ hello: { protocol: name, version, model: 'Simulated terminal', serial } });
      }
      isKnown = hello?.protocol === name && hello.version === version;
      if (!isKnown) socket.end();
    },
  });
}

function answer(question: Question, terminal: Terminal, books: Books, line: Line): void {
  const say = (said: Said) => line.say({ to: question.id, ...said });
  switch (question.ask) {
    case 'do': {
      const became = terminal.ask(question.what, asker(question.id, line));
      if (became !== 'taken') say({ fault: became });
      return;
    }
    case 'outcome': {
      const { attemptId } = question;
      if (!terminal.outcome(attemptId, asker(question.id, line))) say({ unheard: attemptId });
      return;
    }
    case 'endOfDay':
      say({ totals: [...books.closeDay()] });
      return;
    case 'abort':
      terminal.abort(question.attemptId);
      break;
    case 'presentCard':
      terminal.presentCard();
      break;
    case 'script':
      terminal.script(question.manners);
      break;
  }
  say({ done: true });
}
