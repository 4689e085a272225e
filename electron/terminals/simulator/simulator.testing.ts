import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v7 } from 'uuid';
import { onTestFinished } from 'vitest';
import { AttemptId } from '../../../core/contract/ids.ts';
import { Minor } from '../../../core/contract/money.ts';
import type { TerminalAsk } from '../../../core/terminals/provider.ts';
import { slowness } from '../../../tests/support/slowness.ts';
import { simulatedTerminals } from './client.ts';
import { asLine } from './lines.ts';
import type { Manner } from './manners.ts';
import { serveTerminal } from './serve.ts';
import { protocol } from './wire.ts';

export const host = '127.0.0.1';

/** Far shorter than people take, and long enough for a busy machine. */
export const silence = 400 * slowness();
const pace = { step: 1, alive: 50, late: 2 * silence };

export const provider = simulatedTerminals({ hello: 500 * slowness(), silence });

export async function aFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'rowlock-terminal-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** A terminal in this process, on books that may be there already. */
export async function aTerminal(folder?: string, at = 0) {
  const simulator = await serveTerminal(folder ?? (await aFolder()), at, pace);
  onTestFinished(() => simulator.close());
  const { port } = simulator;
  return {
    port,
    close: () => simulator.close(),
    async line() {
      const line = await provider.open({ host, port });
      onTestFinished(() => line.close());
      return line;
    },
    plan: (...manners: Manner[]) => control(port, { ask: 'script', manners }),
    presentCard: () => control(port, { ask: 'presentCard' }),
  };
}

/** Says something to a terminal on a line of its own, and waits until it is heard. */
export function control(port: number, message: object): Promise<void> {
  const { name, version } = protocol;
  const socket = connect({ host, port });
  socket.write(asLine({ hello: { protocol: name, version } }));
  socket.write(asLine({ id: randomUUID(), ...message }));
  return new Promise((resolve, reject) => {
    socket.on('error', reject).on('close', () => reject(new Error('the terminal hung up')));
    let heard = '';
    socket.on('data', bytes => {
      heard += bytes.toString();
      if (!heard.includes('"done":true')) return;
      resolve();
      socket.destroy();
    });
  });
}

/** Something else that listens at a port. */
export async function aStranger(greet: (socket: Socket) => void): Promise<number> {
  const sockets = new Set<Socket>();
  const server = createServer(socket => {
    sockets.add(socket.on('error', () => undefined));
    greet(socket);
  });
  await new Promise<void>(resolve => server.listen(0, host, resolve));
  onTestFinished(() => {
    for (const each of sockets) each.destroy();
    server.close();
  });
  return (server.address() as { port: number }).port;
}

export const anAsk = (amountMinor = 100_00, ofReference?: string): TerminalAsk => ({
  attemptId: AttemptId.parse(v7()),
  amountMinor: Minor.parse(amountMinor),
  currency: 'PLN',
  ...(ofReference === undefined ? {} : { ofReference }),
});
