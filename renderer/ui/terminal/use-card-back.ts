import { useRef, useState } from 'react';
import { v7 } from 'uuid';
import type { z } from 'zod';
import type { Attempt } from '../../../core/contract/attempt.ts';
import { AttemptId } from '../../../core/contract/ids.ts';
import { Minor } from '../../../core/contract/money.ts';
import type { approval } from '../../../core/contract/money-back.ts';
import type { AnyRefusalCode } from '../../../core/contract/refusals.ts';
import { type Refusal, refusalOf } from '../../api/answers.ts';
import { client } from '../../api/index.ts';
import { type Asked, known } from './asked.ts';

/** What has gone back to a card already, for the act that books it. */
export interface Refunded {
  readonly attemptId: AttemptId;
  readonly amountMinor: Minor;
}

interface By {
  readonly approval?: z.input<typeof approval>;
}

interface Given {
  /** Of a sale that is undone: what that asks for counts, and no limit. */
  readonly forUndo?: boolean;
}

/** What must go back to cards first. */
export type Needed = (Refusal & { code: 'ATTEMPT_NEEDED' })['data'];
type Charge = Needed['charges'][number];

/** Something that a terminal gives back now, and who waits for what comes of it. */
interface Waiting {
  readonly asked: Asked;
  /** The same as an attempt of its own. */
  readonly anew: () => Asked;
  /** With null where it was left. */
  readonly end: (attempt: Attempt | null) => void;
}

/** These are for whoever confirms, in the form of the act. */
const ofSecondPerson: readonly AnyRefusalCode[] = [
  ...(['APPROVAL_NEEDED', 'WRONG_CREDENTIALS', 'TRY_LATER'] as const),
];

/**
 * Acts that give money back to a card: where a terminal charged it, it goes back there first, and then the act is
 * booked. What has gone back stays known while the question stands, so that it goes back once.
 */
export function useCardBack({ forUndo = false }: Given = {}) {
  const [waiting, setWaiting] = useState<Waiting | null>(null);
  const refunded = useRef<readonly Refunded[]>([]);

  /** Follows one at the terminal to its end; throws what a second person must answer first. */
  const follow = (make: (fail: (error: unknown) => void) => Asked) =>
    new Promise<Attempt | null>((resolve, reject) => {
      const fail = (error: unknown) => {
        setWaiting(null);
        reject(error instanceof Error ? error : new Error('not begun'));
      };
      const end = (attempt: Attempt | null) => {
        setWaiting(null);
        resolve(attempt);
      };
      setWaiting({ asked: make(fail), anew: () => make(fail), end });
    });

  const refundOf =
    ({ attemptId, amountMinor }: Charge, currency: string, by: By) =>
    (fail: (error: unknown) => void): Asked => {
      const id = AttemptId.parse(v7());
      const begin = async () => {
        try {
          return await client.payments.refund({ id, attemptId, amountMinor, forUndo, ...by });
        } catch (error) {
          const code = refusalOf(error)?.code;
          if (code !== undefined && ofSecondPerson.includes(code)) fail(error);
          throw error;
        }
      };
      return { id, kind: 'refund', amountMinor, currency, begin };
    };

  const keep = (one: Refunded) => {
    if (refunded.current.some(({ attemptId }) => attemptId === one.attemptId)) return;
    refunded.current = [...refunded.current, one];
  };

  /** Gives all of it back at the terminal, one after the other; false once one of them was left. */
  async function giveBack({ charges, approved, currency }: Needed, by: By = {}): Promise<boolean> {
    // By a program that was ended before it booked them, say.
    for (const { attemptId, amountMinor } of approved)
      keep({ attemptId: AttemptId.parse(attemptId), amountMinor: Minor.parse(amountMinor) });
    for (const charge of charges) {
      const attempt = await follow(refundOf(charge, currency, by));
      if (attempt === null) return false;
      keep({ attemptId: attempt.id, amountMinor: attempt.amountMinor });
    }
    return true;
  }

  /** Follows one that is open already. */
  async function followOpen(id: AttemptId): Promise<boolean> {
    const { attempt } = await client.payments.attempt({ id });
    const ended = await follow(() => known(attempt));
    if (ended === null) return false;
    keep({ attemptId: id, amountMinor: ended.amountMinor });
    return true;
  }

  /** Does an act, after what must go back to cards before it. */
  async function through<Answer>(
    act: (refunded: readonly Refunded[]) => Promise<Answer>,
    by: By = {},
  ): Promise<Answer> {
    try {
      return await act(refunded.current);
    } catch (error) {
      const refusal = refusalOf(error);
      const isOpen = refusal?.code === 'ATTEMPT_OPEN' && refusal.data.kind === 'refund';
      const isBack =
        refusal?.code === 'ATTEMPT_NEEDED'
          ? await giveBack(refusal.data, by)
          : isOpen && (await followOpen(AttemptId.parse(refusal.data.attemptId)));
      if (!isBack) throw error;
      return act(refunded.current);
    }
  }

  return {
    ...{ follow, through, giveBack },
    refunded: () => refunded.current,
    /** What is at the terminal now, for `CardBackPane`; null while nothing is. */
    waiting: waiting && {
      ...waiting,
      again: () => setWaiting({ ...waiting, asked: waiting.anew() }),
      follow: (attempt: Attempt) => setWaiting({ ...waiting, asked: known(attempt) }),
    },
  };
}

export type CardBack = ReturnType<typeof useCardBack>;
