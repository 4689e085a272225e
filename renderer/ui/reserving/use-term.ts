import { useState } from 'react';
import type { Order } from '../../../core/contract/order.ts';
import { momentNow } from '../../api/server-clock.ts';
import {
  asMoment,
  choicesFor,
  type Deadline,
  deadlineOf,
  firstOf,
  momentMeant,
  usualDeadline,
} from './deadline.ts';

/** Until when an order is to be kept, and whether it is paid by transfer; the usual until somebody chooses. */
export function useTerm(order: Order) {
  const first = firstOf(order);
  const [now] = useState(momentNow);
  const [chosen, setChosen] = useState<Deadline | null>(() => deadlineOf(order, first));
  const [awaitsTransfer, setAwaitsTransfer] = useState(order.awaitsTransfer);
  const deadline = chosen ?? usualDeadline(first, now, awaitsTransfer);
  const until = momentMeant(deadline, first);
  return {
    ...{ first, deadline, until, awaitsTransfer, setAwaitsTransfer },
    choices: choicesFor(first, now, order.minutesBeforeStart),
    set: (changed: Partial<Deadline>) => setChosen({ ...deadline, ...changed }),
    /** Begins with the moment that stood there, which is so never lost. */
    setMoment: () => setChosen(asMoment(until ?? first.startsAt, first)),
    /** As the operation takes it; null where what is typed is no moment. */
    asked:
      deadline.minutes !== null
        ? { minutesBeforeStart: deadline.minutes, awaitsTransfer }
        : until === null
          ? null
          : { until, awaitsTransfer },
  };
}

export type Term = ReturnType<typeof useTerm>;
