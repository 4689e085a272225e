import { type Act, nothingToDo } from './acts.ts';
import {
  beginCharge,
  beginRefund,
  bookRefund,
  charge,
  chargeUnheard,
  payByCard,
  refund,
  reverse,
  settle,
  untilListed,
} from './cards.ts';
import { hold } from './counter.ts';
import type { Office } from './office.ts';

/** An order of two tickets that is not paid, and where a card is charged for it. */
async function aHold(office: Office) {
  const { far: till, near } = await office.cards();
  const sale = office.ledger.begin(2);
  const held = await hold(office.far, office.ledger, sale, office.ticketClassId);
  return held && { till, near, sale, held };
}

/** The same, charged. */
async function aCharge(office: Office) {
  const ready = await aHold(office);
  const attemptId = ready && (await charge(ready.till, ready.held));
  return ready && attemptId ? { ...ready, attemptId } : null;
}

/** The same, paid, and what one of its tickets costs. */
async function aSale(office: Office) {
  const ready = await aCharge(office);
  if (!ready) return null;
  const { till, sale, held, attemptId } = ready;
  const paid = await payByCard(till, sale, held, attemptId);
  return paid && { till, sale, paid, attemptId, amountMinor: held.totalMinor / 2 };
}

export const beginningCharge: Act = {
  name: 'begin',
  async ready(office) {
    const ready = await aHold(office);
    if (!ready) return { run: nothingToDo('begin') };
    const { till, sale, held } = ready;
    let begun: string | undefined;
    return {
      run: async () => (begun = await beginCharge(till, held)),
      async next() {
        const attemptId = await charge(till, held, begun);
        if (attemptId) await payByCard(till, sale, held, attemptId);
      },
    };
  },
};

/** The terminal approves, and nobody at the counter waits for it: the program alone must have it checked. */
export const recordingOutcome: Act = {
  name: 'the outcome',
  async ready(office) {
    const ready = await aHold(office);
    if (!ready) return { run: nothingToDo('record') };
    const { till, held } = ready;
    const attemptId = await beginCharge(till, held);
    return {
      run: () => untilListed(till, attemptId),
      next: () => reverse(till, attemptId),
    };
  },
};

/** A terminal at the near counter dies once it has charged; the far one enters what its slip says, and sells. */
export const settling: Act = {
  name: 'settle',
  async ready(office) {
    const ready = await aHold(office);
    if (!ready) return { run: nothingToDo('settle') };
    const { till, near, sale, held } = ready;
    const attemptId = await chargeUnheard(near, held);
    return {
      run: () => settle(till, attemptId),
      async next() {
        await payByCard(till, sale, held, attemptId);
        await near.terminal.startAgain();
      },
    };
  },
};

export const payingByCard: Act = {
  name: 'pay',
  async ready(office) {
    const ready = await aCharge(office);
    if (!ready) return { run: nothingToDo('pay') };
    const { till, sale, held, attemptId } = ready;
    await untilListed(till, attemptId);
    return { run: () => payByCard(till, sale, held, attemptId) };
  },
};

export const refundingCard: Act = {
  name: 'refund',
  async ready(office) {
    const ready = await aSale(office);
    if (!ready) return { run: nothingToDo('refund') };
    const { till, sale, paid, attemptId, amountMinor } = ready;
    let begun: string | undefined;
    return {
      run: async () => (begun = await beginRefund(till, attemptId, amountMinor)),
      async next() {
        const given = await refund(till, attemptId, amountMinor, begun);
        if (given) await bookRefund(till, sale, paid, { attemptId: given, amountMinor });
      },
    };
  },
};

export const bookingRefund: Act = {
  name: 'cancelTickets',
  async ready(office) {
    const ready = await aSale(office);
    if (!ready) return { run: nothingToDo('cancel') };
    const { till, sale, paid, attemptId: of, amountMinor } = ready;
    const attemptId = await refund(till, of, amountMinor);
    if (!attemptId) return { run: nothingToDo('cancel') };
    await untilListed(till, attemptId);
    return { run: () => bookRefund(till, sale, paid, { attemptId, amountMinor }) };
  },
};
