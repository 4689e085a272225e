import { randomUUID } from 'node:crypto';
import { connect, type Socket } from 'node:net';
import { describe, expect, test } from 'vitest';
import { asLine } from './lines.ts';
import { anAsk, aStranger, aTerminal, host, provider } from './simulator.testing.ts';
import { protocol } from './wire.ts';

const { name, version } = protocol;
const hello = asLine({ hello: { protocol: name, version, model: 'Odd', serial: 'X-1' } });
const quiet = () => undefined;

describe('a port of something that is no terminal', () => {
  const http = 'HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n';
  test.each<[string, (socket: Socket) => void, string]>([
    ['a web server', socket => socket.once('data', () => socket.end(http)), 'noTerminal'],
    ['garbage', socket => socket.write(Buffer.from([0, 255, 10, 7, 10])), 'noTerminal'],
    ['a line without an end', socket => socket.write('x'.repeat(100_000)), 'tooLong'],
    ['silence', () => undefined, 'silent'],
    ['one that hangs up', socket => socket.end(), 'noTerminal'],
    [
      'another version',
      socket => socket.write(asLine({ hello: { protocol: name, version: version + 1 } })),
      'otherVersion',
    ],
    [
      'another protocol',
      socket => socket.write(asLine({ hello: { protocol: 'coffee', version } })),
      'noTerminal',
    ],
  ])('is told for what it is: %s', async (_name, greet, trouble) => {
    const port = await aStranger(greet);
    await expect(provider.open({ host, port })).rejects.toMatchObject({ trouble });
  });

  test('a name that no computer has', async () => {
    const open = provider.open({ host: 'terminal.invalid', port: 1 });
    await expect(open).rejects.toMatchObject({
      trouble: expect.stringMatching(/^(noSuchHost|nobodyListens)$/) as unknown,
    });
  });
});

describe('a terminal with strange answers', () => {
  /** What the counter makes of it when a terminal answers its charge so. */
  async function answered(say: (id: string, what: object) => string) {
    const port = await aStranger(socket => {
      socket.write(hello);
      socket.on('data', bytes => {
        for (const line of bytes.toString().split('\n')) {
          const { id, what } = JSON.parse(line || '{}') as { id?: string; what?: object };
          if (id && what) socket.write(say(id, what));
        }
      });
    });
    const line = await provider.open({ host, port });
    return line.charge(anAsk(), quiet);
  }
  const approval = {
    ...{ state: 'approved', reference: 'X-1', cardLast4: '1234' },
    ...{ authorisation: null, receiptText: null },
  };

  test('of another year, to what nobody asked: they are none', async () => {
    const outcome = await answered((id, what) =>
      [
        asLine({ to: randomUUID(), what: { ...what, attemptId: randomUUID() }, outcome: approval }),
        asLine({ to: id, what, outcome: { state: 'declined', reason: 'cardRefused' } }),
      ].join(''),
    );
    expect(outcome).toEqual({ state: 'declined', reason: 'cardRefused' });
  });

  test('of another amount: nothing is known', async () => {
    const outcome = await answered((to, what) =>
      asLine({ to, what: { ...what, amountMinor: 1 }, outcome: approval }),
    );
    expect(outcome).toEqual({ state: 'unknown', why: 'differs' });
  });

  test.each([
    [
      'a whole card number on it',
      { receiptText: 'CARD 4111 1111 1111 1111' },
      { receiptText: null },
    ],
    ['no end to it', { receiptText: 'x'.repeat(5_000) }, { receiptText: null }],
    ['a control character in it', { authorisation: 'A\u0000' }, { authorisation: null }],
    ['a reference that could be somebody’s number', { reference: '44051401359' }, {}],
  ])('of a slip with %s: the card was charged all the same', async (_name, odd, left) => {
    const approving = (to: string, what: object) =>
      asLine({ to, what, outcome: { ...approval, ...odd } });
    expect(await answered(approving)).toEqual({ ...approval, ...odd, ...left });
  });

  test('of a refusal that gives a whole card number as its reason: it is one without', async () => {
    const reason = '4111 1111 1111 1111';
    const outcome = await answered((to, what) =>
      asLine({ to, what, outcome: { state: 'declined', reason } }),
    );
    expect(outcome).toEqual({ state: 'declined', reason: '' });
  });

  test.each([
    ['too long', (to: string) => asLine({ to, step: 'x'.repeat(20_000) }), 'tooLong'],
    ['unreadable', () => 'OK\n', 'unreadable'],
    [
      'not of the protocol',
      (to: string) => asLine({ to, outcome: { state: 'fine' } }),
      'unreadable',
    ],
  ] as const)('that are %s: nothing is known', async (_name, say, why) => {
    expect(await answered(say)).toEqual({ state: 'unknown', why });
  });
});

test('a stranger at the port of a terminal is shown out, and the terminal goes on', async () => {
  const terminal = await aTerminal();
  for (const said of ['GET / HTTP/1.1\r\n\r\n', 'x'.repeat(100_000), `${hello}nonsense\n`]) {
    const socket = connect({ host, port: terminal.port });
    const gone = new Promise(resolve => socket.on('close', resolve).on('error', () => undefined));
    socket.resume().write(said);
    await gone;
  }
  expect(await (await terminal.line()).charge(anAsk(), quiet)).toMatchObject({ state: 'approved' });
});
