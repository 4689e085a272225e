import type { Logger } from 'pino';
import type { Acting } from '../../core/acting.ts';
import type { CounterId } from '../../core/contract/ids.ts';
import type { Area } from '../../core/contract/operation.ts';
import type { Deed } from '../../core/contract/operations.ts';
import type { Database } from '../../core/database/pool.ts';
import { recordOutcome } from '../../core/payments/record-outcome.ts';
import { openAttempts } from '../../core/terminals/open-attempts.ts';
import { openTerminalSteps, type TerminalSteps } from '../live/terminal-steps.ts';
import { type Conversation, openConversation } from '../terminals/conversation.ts';
import { openProviders, type Providers } from '../terminals/providers.ts';
import type { Companion } from './connection-options.ts';

interface Beside {
  readonly database: Database;
  readonly counterId: CounterId;
  readonly unattended: Acting;
  readonly log: Logger;
  readonly beforeAsking: number;
}

/** The card terminals of this program, and what goes on with them while the database answers. */
export interface Terminals {
  readonly providers: Providers;
  readonly steps: TerminalSteps;
  /** Speaks to them for as long as a connection lasts. */
  accompany(beside: Beside): Companion;
  /** Something was done here, or had been: there may be something to say. */
  announced(deeds: readonly Deed[]): void;
  /** Something has changed anywhere: somebody may want one asked again. */
  heard(areas: readonly Area[]): void;
}

/** @param given with null nobody speaks to any, and what is begun stays open */
export function openTerminals(given: Providers | null): Terminals {
  const steps = openTerminalSteps();
  let conversation: Conversation | null = null;
  return {
    providers: given ?? openProviders(),
    steps,
    accompany({ database, counterId, unattended, log, beforeAsking }) {
      if (!given) return { stop: () => Promise.resolve() };
      const opened = openConversation({
        ...{ providers: given, steps, log, beforeAsking },
        attempts: {
          open: () => openAttempts(database, counterId),
          record: (attemptId, outcome) =>
            unattended.write('payments.outcome', (tx, context) =>
              recordOutcome(tx, context, { attemptId, outcome }),
            ),
        },
      });
      conversation = opened;
      return opened;
    },
    announced(deeds) {
      // What was done already is sent again by whoever did not hear that it was: neither did we.
      const isSentAgain = deeds.length === 0;
      if (isSentAgain || deeds.some(each => each.startsWith('payments.'))) conversation?.soon();
    },
    heard(areas) {
      if (areas.includes('orders')) conversation?.heard();
    },
  };
}
