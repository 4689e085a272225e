import { parseArgs } from 'node:util';
import { serveTerminal } from './serve.ts';

const help = `Usage: npm run terminal-simulator -- --port PORT --data-dir DIR [--step MILLISECONDS] [--late MILLISECONDS] [--pin]

A card terminal for practice and for tests, for this computer alone. Prints one line of JSON with its port.
The last two digits of an amount choose how it behaves:
  61 asks for a PIN     62 wrong PIN          63 declined            64 nobody holds a card to it
  65 waits for a card   66 never answers      67 cut before the card 68 cut after the card
  69 answers late       70 answers twice      71 answers in pieces   any other is approved,
                                               with --pin after it has asked for one`;

const whole = (text: string): number => {
  const number = Number(text);
  if (!/^\d{1,6}$/.test(text)) throw new Error(`${text} is no whole number.`);
  return number;
};

async function run(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '0' },
      'data-dir': { type: 'string' },
      step: { type: 'string' },
      late: { type: 'string' },
      pin: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  const folder = values['data-dir'];
  if (values.help || folder === undefined) {
    console.error(help);
    process.exit(values.help ? 0 : 2);
  }
  const simulator = await serveTerminal(folder, whole(values.port), {
    ...(values.step !== undefined && { step: whole(values.step) }),
    ...(values.late !== undefined && { late: whole(values.late) }),
    ...(values.pin && { otherwise: 'askPin' as const }),
  });
  process.stdout.write(`${JSON.stringify({ ready: true, port: simulator.port })}\n`);
  const end = () => void simulator.close().then(() => process.exit(0));
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, end);
  // Whoever started it for itself is gone, also by kill -9.
  process.on('disconnect', end);
}

run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
