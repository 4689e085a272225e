import { once } from 'node:events';
import { parentPort } from 'node:worker_threads';
import { csvOf } from '../printing/csv.ts';
import { paperPdf } from '../printing/paper-pdf.tsx';
import type { Answered, Job, JobName, Told } from './jobs.ts';

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

/** A job as one that knows nothing of the others: the one place where its types are taken on trust. */
type Any = (
  ...given: [about: unknown, AsyncIterable<unknown>, (many: number) => void]
) => Promise<Uint8Array>;

async function carryOut(job: JobName, about: unknown): Promise<void> {
  try {
    const made = await (jobs[job] as Any)(about, pieces(), done => answer({ done }));
    answer({ made });
  } catch (error) {
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    answer({ failed: { message, stack } });
  }
}

main.on('message', (told: Told) => {
  if ('begin' in told) void carryOut(told.begin.job, told.begin.about);
});
