import type { Entry } from '../../../../core/contract/journal.ts';
import { isAct } from '../../../../core/contract/operations.ts';
import type { Text } from '../../../text/index.tsx';

/** What was done, in a sentence; by its name in the journal where the program has none. */
export function actSentence(text: Text['journal'], operation: string): string {
  return isAct(operation) ? text.acts[operation] : text.otherAct(operation);
}

/** Whoever comes in is nobody yet: the act is about them. */
const comingIn = ['access.setUp', 'access.signIn'];

/** Who did it; a deadline that passes is nobody's act. */
export const actorOf = (text: Text['journal'], entry: Entry): string =>
  entry.operatorName ??
  (comingIn.includes(entry.operation) ? entry.about?.name : null) ??
  text.byItself;
