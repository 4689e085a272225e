import type { en } from './en.ts';
import { access } from './pl/access.ts';
import { answers } from './pl/answers.ts';
import { database } from './pl/database.ts';
import { events } from './pl/events.ts';
import { installation } from './pl/installation.ts';
import { installationKey } from './pl/installation-key.ts';
import { journal } from './pl/journal.ts';
import { maintenance } from './pl/maintenance.ts';
import { orders } from './pl/orders.ts';
import { roles } from './pl/roles.ts';
import { sell } from './pl/sell.ts';
import { shell } from './pl/shell.ts';
import { ui } from './pl/ui.ts';
import type { Sentences } from './shape.ts';

export const pl: Sentences<typeof en> = {
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
