import { join } from 'node:path';
import { simulatedTerminals } from '../terminals/simulator/client.ts';
import type { StartedTerminal } from '../terminals/simulator/started.ts';
import type { HostOptions } from './host-options.ts';

/** The card terminal that a demo or a training brings along. */
export interface Practice {
  /** Where it listens from now on; null where there is none. @param port where it stood before; 0 for nowhere */
  start(port: number): Promise<number | null>;
  close(): Promise<void>;
}

/** On this computer alone. */
export const practiceHost = '127.0.0.1';

const terminals = simulatedTerminals({ hello: 1_000 });

export function openPractice({
  dataDir,
  startTerminal,
  log,
}: Pick<HostOptions, 'dataDir' | 'startTerminal' | 'log'>): Practice {
  let running: Promise<StartedTerminal | null> = Promise.resolve(null);
  let isClosed = false;

  return {
    async start(port) {
      if (!startTerminal) return null;
      // Another program of this folder has it running: two of them would not know of each other's cards.
      if (port !== 0 && (await answers(port))) return port;
      if (isClosed) return null;
      const folder = join(dataDir, 'terminal');
      running = startTerminal(folder, port)
        .catch((error: unknown) => {
          if (port === 0) throw error;
          return startTerminal(folder, 0);
        })
        .catch((error: unknown) => {
          log.error({ err: error }, 'the terminal for practice does not start');
          return null;
        });
      return (await running)?.port ?? null;
    },
    async close() {
      isClosed = true;
      await (await running)?.stop();
    },
  };
}

/** Whether a simulated terminal is there already. */
async function answers(port: number): Promise<boolean> {
  try {
    const line = await terminals.open({ host: practiceHost, port });
    await line.close();
    return true;
  } catch {
    return false;
  }
}
