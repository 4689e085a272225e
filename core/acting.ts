import type { Actor } from './context.ts';
import type { RefusalCode } from './contract/refusals.ts';
import type { Database } from './database/pool.ts';
import { answeredBefore } from './journal/done-before.ts';
import { writeJournal } from './journal/write.ts';
import { currencyMoved, heldBefore, placesTakenBack } from './orders/recoveries.ts';
import { keyMoved } from './participants/key-moved.ts';
import { begunBefore } from './payments/terminal-here.ts';
import type { May } from './refusal.ts';
import { cashTakenBefore, movedBefore } from './shifts/in-drawer.ts';
import { openedBefore } from './shifts/open.ts';
import { type Outside, transactions } from './transaction.ts';

/** What somebody does in a box office; it may be refused with whatever there is. */
export type Acting<Who extends Actor = Actor> = Outside<Who & May<RefusalCode>>;

/**
 * Opens the transactions of a box office for somebody, with its journal and what its areas recover from. At the
 * way in, a row of the router narrows what may be refused to what its operation declares; a terminal, a
 * job and a test hear anything. `May` is known to the compiler alone, so this is the one place that says
 * it is there.
 */
export const actingAs = <Who extends Actor>(database: Database, actor: Who): Acting<Who> =>
  transactions(database, actor as Who & May<RefusalCode>, {
    enter: writeJournal,
    recoveries: [
      ...[answeredBefore, heldBefore, currencyMoved, keyMoved, placesTakenBack],
      ...[openedBefore, movedBefore, cashTakenBefore, begunBefore],
    ],
  });
