import type { participants as area } from '../../../core/contract/participants.ts';
import { readOrder } from '../../../core/orders/read-order.ts';
import { changeAnswering } from '../../../core/participants/change.ts';
import { erase } from '../../../core/participants/erase.ts';
import { exportPerson } from '../../../core/participants/export-person.ts';
import { foreignKeys } from '../../../core/participants/foreign-keys.ts';
import { idRemovals } from '../../../core/participants/id-removals.ts';
import { ofPerson } from '../../../core/participants/of-person.ts';
import { removeIds } from '../../../core/participants/remove-ids.ts';
import { resumeRemoval } from '../../../core/participants/resume-removal.ts';
import { reveal } from '../../../core/participants/reveal.ts';
import { stopRemoval } from '../../../core/participants/stop-removal.ts';
import type { Rows } from '../row.ts';

export const participants: Rows<typeof area> = {
  reveal,
  change: changeAnswering(readOrder),
  ofPerson,
  exportPerson,
  erase,
  foreignKeys,
  idRemovals,
  stopRemoval,
  resumeRemoval,
  removeIds,
};
