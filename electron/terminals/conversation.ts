import { setTimeout as pause } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Outcome } from '../../core/contract/attempt.ts';
import type { AttemptId } from '../../core/contract/ids.ts';
import type { OpenAttempt } from '../../core/terminals/open-attempts.ts';
import type { TerminalSteps } from '../live/terminal-steps.ts';
import type { Companion } from '../program/connection-options.ts';
import { keepTrying } from '../program/keep-trying.ts';
import type { Providers } from './providers.ts';
import { openTalk, type Talk } from './talk.ts';

/** The attempts of this counter, as the database has them. */
export interface Attempts {
  /** Those that are open. */
  open(): Promise<readonly OpenAttempt[]>;
  record(attemptId: AttemptId, outcome: Outcome): Promise<unknown>;
}

/** What this counter says to card terminals. */
export interface Conversation extends Companion {
  /** Something may have begun, or somebody wishes something of what is under way. Never throws, never waits. */
  soon(): void;
  /** Something happened at some counter: of interest only while something is under way here. */
  heard(): void;
}

interface Options {
  readonly attempts: Attempts;
  readonly providers: Providers;
  readonly steps: TerminalSteps;
  readonly log: Logger;
  /** Milliseconds before a terminal is asked again; each further pause is twice as long. */
  readonly beforeAsking: number;
  /** Milliseconds between looks: of what was begun nobody may have heard, as when its answer was lost. */
  readonly betweenLooks?: number;
}

/** Milliseconds: at most so before a terminal is asked again. */
const longest = 30_000;

interface UnderWay extends Talk {
  askedAt: Date | null;
  /** Cuts short the pause before the terminal is asked again. */
  hurry: AbortController;
}

export function openConversation(options: Options): Conversation {
  const { attempts, providers, steps, log, beforeAsking, betweenLooks = 5_000 } = options;
  const ending = new AbortController();
  const { signal } = ending;
  const underWay = new Map<AttemptId, UnderWay>();
  const talks = new Set<Promise<void>>();
  const begun = new Set<AttemptId>();
  let looking: Promise<void> = Promise.resolve();
  let isAsked = false;
  let isFirstLook = true;

  async function look(): Promise<void> {
    while (isAsked && !signal.aborted) {
      isAsked = false;
      try {
        const open = await attempts.open();
        // What is open when the program starts may have been asked for by the one before: it is never asked for twice.
        for (const each of open) attend(each, isFirstLook);
        isFirstLook = false;
      } catch (error) {
        log.debug({ err: error }, 'card payments cannot be looked at');
      }
    }
  }
  function attend(attempt: OpenAttempt, isLeftOver: boolean): void {
    const { attemptId } = attempt.ask;
    const known = underWay.get(attemptId);
    if (known) {
      if (attempt.isAbortAsked) known.abort();
      if (attempt.askedAt?.getTime() !== known.askedAt?.getTime()) {
        known.askedAt = attempt.askedAt;
        known.hurry.abort();
      }
      return;
    }
    const talk = openTalk(attempt, providers.of(attempt.provider), step =>
      steps.tell(attemptId, step),
    );
    const own = { ...talk, askedAt: attempt.askedAt, hurry: new AbortController() };
    underWay.set(attemptId, own);
    const wasBegun = isLeftOver || attempt.isUnknown || begun.has(attemptId);
    begun.add(attemptId);
    const talking = carryOut(attemptId, own, wasBegun)
      .catch((error: unknown) => {
        if (!signal.aborted) log.error({ err: error, attemptId }, 'a card payment is left open');
      })
      .finally(() => {
        underWay.delete(attemptId);
        talks.delete(talking);
      });
    talks.add(talking);
  }

  async function carryOut(id: AttemptId, own: UnderWay, wasBegun: boolean): Promise<void> {
    let outcome = wasBegun ? await own.askAgain() : await own.begin();
    let wait = beforeAsking;
    while (outcome.state === 'unknown') {
      await record(id, outcome);
      const cut = AbortSignal.any([signal, own.hurry.signal]);
      await pause(wait, undefined, { signal: cut, ref: false }).catch(() => undefined);
      const isHurried = own.hurry.signal.aborted;
      wait = isHurried ? beforeAsking : Math.min(wait * 2, longest);
      if (isHurried) own.hurry = new AbortController();
      signal.throwIfAborted();
      outcome = await own.askAgain();
    }
    await record(id, outcome);
  }

  /** Until it is written down. @throws when the program ends before */
  async function record(attemptId: AttemptId, outcome: Outcome): Promise<void> {
    signal.throwIfAborted();
    const failed = (error: unknown) => log.warn({ err: error, attemptId }, 'not recorded yet');
    await keepTrying(
      async () => {
        await attempts.record(attemptId, outcome);
      },
      { pause: beforeAsking, longestPause: longest, signal, failed },
    );
    steps.ended(attemptId);
    log.info({ attemptId, state: outcome.state }, 'a terminal answered');
  }

  const soon = () => {
    isAsked = true;
    looking = looking.then(look);
  };
  const heard = () => {
    if (underWay.size > 0 || isFirstLook) soon();
  };
  const timer = setInterval(soon, betweenLooks).unref();
  soon();
  return {
    ...{ soon, heard },
    // What is not known then is asked at the next start.
    async stop() {
      clearInterval(timer);
      ending.abort();
      await looking;
      for (const each of underWay.values()) each.end();
      await Promise.all(talks);
    },
  };
}
