import type { WorkId } from '../../core/contract/ids.ts';
import type { Looking } from '../../core/looking.ts';
import type { Call } from './row.ts';

/** Whoever called looks on: may end the work, and hears how far it is where they gave it an id. */
export const lookingOf = ({ host, signal }: Call, work: WorkId | undefined): Looking => ({
  signal,
  ...(work && { told: step => host.progress.tell(work, step) }),
});
