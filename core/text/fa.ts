import type { Text } from './en.ts';
import { admin } from './fa/admin.ts';
import { answers } from './fa/answers.ts';
import { cardPayments } from './fa/card-payments.ts';
import { counters } from './fa/counters.ts';
import { database } from './fa/database.ts';
import { desktop } from './fa/desktop.ts';
import { documents } from './fa/documents.ts';
import { events } from './fa/events.ts';
import { journal } from './fa/journal.ts';
import { keys } from './fa/keys.ts';
import { maintenance } from './fa/maintenance.ts';
import { movedServer } from './fa/moved-server.ts';
import { operators } from './fa/operators.ts';
import { orders } from './fa/orders.ts';
import { participants } from './fa/participants.ts';
import { scan } from './fa/scan.ts';
import { sell } from './fa/sell.ts';
import { settings } from './fa/settings.ts';
import { shell } from './fa/shell.ts';
import { shift } from './fa/shift.ts';
import { signingIn } from './fa/signing-in.ts';
import { system } from './fa/system.ts';
import { terminals } from './fa/terminals.ts';
import { training } from './fa/training.ts';
import { ui } from './fa/ui.ts';

export const fa: Text = {
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
