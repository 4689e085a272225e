import { once } from 'node:events';
import { parentPort } from 'node:worker_threads';
import { csvOf } from '../printing/csv.ts';
import { paperPdf } from '../printing/paper-pdf.tsx';
import type { Answered, Job, JobName, Jobs, Told } from './jobs.ts';

const jobs: { readonly [Name in JobName]: Job<Name> } = {
  paper: (about, parts, done) => paperPdf(parts, about, done),
  async table(_about, parts, done) {
    const written: Buffer[] = [];
    let rows = 0;
    for await (const part of parts) {
      written.push(Buffer.from(csvOf(part, rows === 0)));
      rows += part.length;
      done(rows);
    }
    return Buffer.concat(written);
  },
};

const main = parentPort;
if (!main) throw new Error('this file is run by a worker');
const answer = (answered: Answered) => main.postMessage(answered);

async function* pieces(): AsyncGenerator<unknown, void> {
  for (;;) {
    const next = once(main as NonNullable<typeof main>, 'message') as Promise<[Told]>;
    answer({ wants: true });
    const [told] = await next;
    if (!('piece' in told)) return;
    yield told.piece;
  }
}

async function carryOut<Name extends JobName>(job: Name, about: unknown): Promise<void> {
  try {
    const work: Job<Name> = jobs[job];
    const given = pieces() as AsyncIterable<Jobs[Name]['piece']>;
    const made = await work(about as Jobs[Name]['about'], given, done => answer({ done }));
    answer({ made });
  } catch (error) {
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    answer({ failed: { message, stack } });
  }
}

main.on('message', (told: Told) => {
  if ('begin' in told) void carryOut(told.begin.job, told.begin.about);
});
