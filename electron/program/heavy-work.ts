import { join } from 'node:path';
import type { Press } from '../../core/documents/deliver.ts';
import { openWorkshop, workerFromSource } from '../heavy-work/workshop.ts';
import { openProgress, type Progress } from '../live/progress.ts';
import { openPress } from '../printing/press.ts';
import type { HostOptions } from './host-options.ts';

/** What is made beside the program, and how far it is. */
export interface HeavyWork {
  readonly press: Press;
  readonly progress: Progress;
  /** What is being made is entered nowhere yet, and ends. */
  close(): Promise<void>;
}

export function openHeavyWork({ worker, resources, demo, training }: HostOptions): HeavyWork {
  const mark = training ? 'training' : demo ? 'demo' : null;
  const workshop = openWorkshop(worker ?? workerFromSource);
  return {
    press: openPress(workshop, join(resources, 'fonts'), mark),
    progress: openProgress(),
    close: () => workshop.close(),
  };
}
