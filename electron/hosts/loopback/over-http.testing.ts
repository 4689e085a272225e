import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { type IncomingHttpHeaders, type OutgoingHttpHeaders, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { openHost } from '../../program/open.ts';
import { openHttp } from './over-http.ts';

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
}

interface Question {
  method?: string;
  path?: string;
  headers?: OutgoingHttpHeaders;
  body?: string;
  to?: number;
}

/**
 * The program itself behind HTTP, and ways to ask it. Its database is away: who may speak to it is
 * decided long before.
 */
export async function openLoopback() {
  const log = pino({ level: 'silent' });
  const folder = await aFolder();
  const pages = join(folder, 'pages');
  const host = openHost({
    kind: 'browser',
    dataDir: folder,
    databaseUrl: 'postgres://nobody:secret@127.0.0.1:1/nothing',
    demo: false,
    training: false,
    terminals: null,
    resources: folder,
    migrations: folder,
    version: '0.0.0',
    log,
  });
  const http = await openHttp({ host, pages, port: 0, log });
  const port = Number(new URL(http.url).port);
  const close = async () => {
    await http.close(0);
    await host.close();
    await rm(folder, { recursive: true, force: true });
  };
  return { host, http, pages, port, log, close, ...waysToAsk(port, http.token) };
}

/** Pages, and beside their folder a file that nobody may see. */
async function aFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'rowlock-http-'));
  await mkdir(join(folder, 'pages', 'assets'), { recursive: true });
  await writeFile(join(folder, 'pages', 'index.html'), '<meta content="__NONCE__"><p>__NONCE__');
  await writeFile(join(folder, 'pages', 'assets', 'app-3f2a.js'), 'let our;');
  await writeFile(join(folder, 'installation.key'), 'secret');
  return folder;
}

/** `shown` are headers with the token, `status` asks for what is open to all who show it. */
function waysToAsk(port: number, token: string) {
  const ask = (question: Question = {}) => answerTo({ to: port, ...question });
  const shown = (headers: OutgoingHttpHeaders = {}) => ({ 'x-rowlock-token': token, ...headers });
  const status = (headers: OutgoingHttpHeaders, body = '{}') =>
    ask({
      method: 'POST',
      path: '/rpc/system/status',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    });
  return { ask, shown, status };
}

/** Not `fetch`, which tidies paths and forbids the headers that matter here. */
const answerTo = ({ method = 'GET', path = '/', headers = {}, body, to }: Question) =>
  new Promise<Answer>((resolve, reject) => {
    const asking = request({ host: '127.0.0.1', port: to, method, path, headers }, answer => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () =>
        resolve({
          status: answer.statusCode ?? 0,
          headers: answer.headers,
          text: Buffer.concat(chunks).toString(),
        }),
      );
    });
    asking.on('error', reject);
    asking.end(body);
  });
