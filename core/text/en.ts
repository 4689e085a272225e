import { admin } from './en/admin.ts';
import { answers } from './en/answers.ts';
import { cardPayments } from './en/card-payments.ts';
import { counters } from './en/counters.ts';
import { database } from './en/database.ts';
import { desktop } from './en/desktop.ts';
import { documents } from './en/documents.ts';
import { events } from './en/events.ts';
import { journal } from './en/journal.ts';
import { keys } from './en/keys.ts';
import { maintenance } from './en/maintenance.ts';
import { movedServer } from './en/moved-server.ts';
import { operators } from './en/operators.ts';
import { orders } from './en/orders.ts';
import { participants } from './en/participants.ts';
import { scan } from './en/scan.ts';
import { sell } from './en/sell.ts';
import { settings } from './en/settings.ts';
import { shell } from './en/shell.ts';
import { shift } from './en/shift.ts';
import { signingIn } from './en/signing-in.ts';
import { system } from './en/system.ts';
import { terminals } from './en/terminals.ts';
import { training } from './en/training.ts';
import { ui } from './en/ui.ts';
import type { Sentences } from './shape.ts';

/** Every sentence a person reads, in English; the other languages have its shape. */
export const en = {
  admin,
  answers,
  cardPayments,
  counters,
  database,
  desktop,
  documents,
  events,
  journal,
  keys,
  maintenance,
  movedServer,
  operators,
  orders,
  participants,
  scan,
  sell,
  settings,
  shell,
  shift,
  signingIn,
  system,
  terminals,
  training,
  ui,
};

export type Text = Sentences<typeof en>;
