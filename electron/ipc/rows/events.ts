import type { events as area } from '../../../core/contract/events.ts';
import { choices } from '../../../core/events/choices.ts';
import { create } from '../../../core/events/create.ts';
import { get } from '../../../core/events/get.ts';
import { list } from '../../../core/events/list.ts';
import { publish } from '../../../core/events/publish.ts';
import { unpublish } from '../../../core/events/unpublish.ts';
import { update } from '../../../core/events/update.ts';
import type { Rows } from '../row.ts';

export const events: Rows<typeof area> = {
  create,
  update,
  publish,
  unpublish,
  list,
  choices,
  get,
};
