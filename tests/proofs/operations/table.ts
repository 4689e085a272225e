import type { OperationName } from '../../../core/contract/operations.ts';
import type { Row } from './row.ts';
import { access } from './rows/access.ts';
import { events } from './rows/events.ts';
import { installation } from './rows/installation.ts';
import { journal } from './rows/journal.ts';
import { maintenance } from './rows/maintenance.ts';
import { orders } from './rows/orders.ts';
import { participants } from './rows/participants.ts';
import { shifts } from './rows/shifts.ts';
import { terminals } from './rows/terminals.ts';

/** Who may what, of every operation there is: one that is missing here does not compile. */
export const table: Record<OperationName, Row> = {
  ...access,
  ...events,
  ...installation,
  ...journal,
  ...maintenance,
  ...orders,
  ...participants,
  ...shifts,
  ...terminals,
};

/** Operations that end the sign-in of whoever asks: after them there is nobody left to ask. */
export const endsTheAsking: readonly OperationName[] = ['access.signOut', 'access.lockScreen'];
