import { access } from './en/access.ts';
import { answers } from './en/answers.ts';
import { database } from './en/database.ts';
import { events } from './en/events.ts';
import { installation } from './en/installation.ts';
import { installationKey } from './en/installation-key.ts';
import { journal } from './en/journal.ts';
import { maintenance } from './en/maintenance.ts';
import { orders } from './en/orders.ts';
import { roles } from './en/roles.ts';
import { sell } from './en/sell.ts';
import { shell } from './en/shell.ts';
import { ui } from './en/ui.ts';

/** Every sentence a person reads, in English; the other languages have its shape. */
export const en = {
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
