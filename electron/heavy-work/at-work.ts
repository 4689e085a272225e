import type { Worker } from 'node:worker_threads';
import type { Answered, JobName, Told } from './jobs.ts';

interface Order {
  readonly job: JobName;
  readonly about: unknown;
  readonly pieces: Iterable<unknown>;
  readonly ends: AbortSignal;
  readonly done: ((many: number) => void) | undefined;
  /** Milliseconds without a word after which it is taken for dead. */
  readonly silence: number;
}

/** What became of a job, and whether its worker may be given another. */
interface Outcome {
  /** @throws what it failed of */
  readonly made: () => Uint8Array;
  readonly sound: boolean;
}

/** Gives one job to a worker, and waits for its end, of whatever kind. */
export function atWork(worker: Worker, order: Order): Promise<Outcome> {
  const { job, about, pieces, ends, done, silence } = order;
  const say = (told: Told) => worker.postMessage(told);
  const left = pieces[Symbol.iterator]();
  return new Promise(resolve => {
    const failed = (error: unknown, sound: boolean) => {
      conclude({
        sound,
        made() {
          throw error;
        },
      });
    };
    const late = setTimeout(
      () => failed(new Error(`${job}: its worker is silent`), false),
      silence,
    );
    const heard = (answered: Answered) => {
      late.refresh();
      if ('done' in answered) done?.(answered.done);
      else if ('made' in answered) conclude({ made: () => answered.made, sound: true });
      else if ('failed' in answered) {
        const { message, stack } = answered.failed;
        failed(Object.assign(new Error(message), { stack }), true);
      } else
        try {
          const next = left.next();
          say(next.done ? { noMore: true } : { piece: next.value });
        } catch (error) {
          failed(error, false);
        }
    };
    const broke = (error: unknown) => failed(error, false);
    const gone = (code: number) =>
      failed(new Error(`${job}: its worker ended with ${code}`), false);
    const end = () => failed(ends.reason, false);
    function conclude(outcome: Outcome) {
      clearTimeout(late);
      worker.off('message', heard).off('error', broke).off('messageerror', broke).off('exit', gone);
      ends.removeEventListener('abort', end);
      resolve(outcome);
    }
    worker.on('message', heard).on('error', broke).on('messageerror', broke).on('exit', gone);
    ends.addEventListener('abort', end, { once: true });
    say({ begin: { job, about } });
  });
}
