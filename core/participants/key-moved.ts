import { violatedConstraint } from '../database/busy.ts';
import type { Recovery } from '../transaction.ts';

/**
 * The key of an event went between reading it and saving an id under it (parts/move-event.ts): it is
 * found where it is now.
 */
export const keyMoved: Recovery = ({ error, recovered }) =>
  Promise.resolve(
    recovered === 0 &&
      violatedConstraint(error) === 'participants_national_id_key_event_keys_id_fk',
  );
