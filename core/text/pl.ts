import type { Text } from './en.ts';
import { admin } from './pl/admin.ts';
import { answers } from './pl/answers.ts';
import { cardPayments } from './pl/card-payments.ts';
import { counters } from './pl/counters.ts';
import { database } from './pl/database.ts';
import { desktop } from './pl/desktop.ts';
import { documents } from './pl/documents.ts';
import { events } from './pl/events.ts';
import { journal } from './pl/journal.ts';
import { keys } from './pl/keys.ts';
import { maintenance } from './pl/maintenance.ts';
import { movedServer } from './pl/moved-server.ts';
import { operators } from './pl/operators.ts';
import { orders } from './pl/orders.ts';
import { participants } from './pl/participants.ts';
import { scan } from './pl/scan.ts';
import { sell } from './pl/sell.ts';
import { settings } from './pl/settings.ts';
import { shell } from './pl/shell.ts';
import { shift } from './pl/shift.ts';
import { signingIn } from './pl/signing-in.ts';
import { system } from './pl/system.ts';
import { terminals } from './pl/terminals.ts';
import { training } from './pl/training.ts';
import { ui } from './pl/ui.ts';

export const pl: Text = {
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
