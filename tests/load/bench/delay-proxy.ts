/** A program: passes connections on to 127.0.0.1:PORT, each byte MILLISECONDS late, both ways. */
import { connect, createServer, type Socket } from 'node:net';

const [port = 0, delay = 0] = process.argv.slice(2).map(Number);

function late(from: Socket, to: Socket): void {
  from.setNoDelay(true);
  const waiting: { chunk: Buffer; due: number }[] = [];
  let timer: NodeJS.Timeout | undefined;
  const pass = () => {
    timer = undefined;
    const now = performance.now();
    // A timer has whole milliseconds: a quarter early is nearer the truth than one late.
    for (let first = waiting[0]; first && first.due - now < 0.25; first = waiting[0]) {
      waiting.shift();
      to.write(first.chunk);
    }
    const [next] = waiting;
    if (next) timer = setTimeout(pass, Math.max(0, next.due - performance.now()));
  };
  from.on('data', (chunk: Buffer) => {
    waiting.push({ chunk, due: performance.now() + delay });
    timer ??= setTimeout(pass, delay);
  });
  from.on('close', () => to.destroy());
  from.on('error', () => to.destroy());
}

const server = createServer(counter => {
  const database = connect(port, '127.0.0.1');
  late(counter, database);
  late(database, counter);
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (address && typeof address === 'object') process.stdout.write(`${address.port}\n`);
});
