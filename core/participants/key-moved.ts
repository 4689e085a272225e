import { violatedConstraint } from '../database/busy.ts';
import type { Mending } from '../transaction.ts';

/**
 * The key of an event went between reading it and saving an id under it (parts/move-event.ts): it is
 * found where it is now.
 */
export const keyMoved: Mending = ({ error, mended }) =>
  Promise.resolve(
    mended === 0 && violatedConstraint(error) === 'participants_national_id_key_event_keys_id_fk',
  );
