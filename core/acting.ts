import type { Actor } from './context.ts';
import type { Database } from './database/pool.ts';
import { answeredBefore } from './journal/done-before.ts';
import { writeJournal } from './journal/write.ts';
import { heldBefore, placesTakenBack } from './orders/mendings.ts';
import { keyMoved } from './participants/key-moved.ts';
import { type Outside, transactions } from './transaction.ts';

/** What somebody does in a box office: in its transactions, with its journal and what its areas mend. */
export const actingAs = <Who extends Actor>(database: Database, actor: Who): Outside<Who> =>
  transactions(database, actor, {
    enter: writeJournal,
    mendings: [answeredBefore, heldBefore, keyMoved, placesTakenBack],
  });
