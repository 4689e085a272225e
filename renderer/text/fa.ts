import type { en } from './en.ts';
import { access } from './fa/access.ts';
import { answers } from './fa/answers.ts';
import { database } from './fa/database.ts';
import { events } from './fa/events.ts';
import { installation } from './fa/installation.ts';
import { installationKey } from './fa/installation-key.ts';
import { journal } from './fa/journal.ts';
import { maintenance } from './fa/maintenance.ts';
import { orders } from './fa/orders.ts';
import { roles } from './fa/roles.ts';
import { sell } from './fa/sell.ts';
import { shell } from './fa/shell.ts';
import { ui } from './fa/ui.ts';
import type { Sentences } from './shape.ts';

export const fa: Sentences<typeof en> = {
  access,
  answers,
  database,
  events,
  installationKey,
  installation,
  journal,
  maintenance,
  orders,
  roles,
  sell,
  shell,
  ui,
};
