import type { ticketClasses as area } from '../../../core/contract/ticket-classes.ts';
import { create } from '../../../core/ticket-classes/create.ts';
import { remove } from '../../../core/ticket-classes/remove.ts';
import { update } from '../../../core/ticket-classes/update.ts';
import type { Rows } from '../row.ts';

export const ticketClasses: Rows<typeof area> = {
  create,
  update,
  remove,
};
