import { pino } from 'pino';
import { expect, onTestFinished, test } from 'vitest';
import { serveTerminal } from '../terminals/simulator/serve.ts';
import {
  aFolder,
  aStranger,
  aTerminal,
  host,
  provider,
} from '../terminals/simulator/simulator.testing.ts';
import type { StartTerminal } from '../terminals/simulator/started.ts';
import { openPractice } from './practice.ts';

const log = pino({ level: 'silent' });

/** In this process. */
const inHere: StartTerminal = async (folder, port) => {
  const terminal = await serveTerminal(folder, port);
  return { port: terminal.port, stop: () => terminal.close() };
};

async function practiceWith(startTerminal: StartTerminal | undefined) {
  const dataDir = await aFolder();
  const practice = openPractice({ dataDir, log, ...(startTerminal && { startTerminal }) });
  onTestFinished(() => practice.close());
  return practice;
}

const listens = async (port: number) => {
  const line = await provider.open({ host, port }).catch(() => null);
  await line?.close();
  return line !== null;
};

test('the terminal listens where it stood before, and no more once it is closed', async () => {
  const practice = await practiceWith(inHere);
  const port = (await practice.start(0)) ?? 0;
  expect(await listens(port)).toBe(true);
  await practice.close();
  expect(await listens(port)).toBe(false);
  const again = await practiceWith(inHere);
  expect(await again.start(port)).toBe(port);
});

test('where somebody else has its port it takes another', async () => {
  const taken = await aStranger(socket => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
  const port = await (await practiceWith(inHere)).start(taken);
  expect(port).not.toBe(taken);
  expect(await listens(port ?? 0)).toBe(true);
});

test('another program has it running: it is used, and none is started', async () => {
  const { port } = await aTerminal();
  const practice = await practiceWith(() => Promise.reject(new Error('started')));
  expect(await practice.start(port)).toBe(port);
  await practice.close();
  expect(await listens(port)).toBe(true);
});

test('a box office that sells for real has none', async () => {
  expect(await (await practiceWith(undefined)).start(0)).toBeNull();
});

test('one that does not start is done without', async () => {
  const practice = await practiceWith(() => Promise.reject(new Error('no room')));
  expect(await practice.start(0)).toBeNull();
  await practice.close();
});

test('it ends also where the program is closed while it starts', async () => {
  const practice = await practiceWith(inHere);
  const starting = practice.start(0);
  await practice.close();
  expect(await listens((await starting) ?? 0)).toBe(false);
});
