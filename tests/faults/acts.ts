import type { Settlement } from '../../core/contract/settlement.ts';
import {
  beginCount,
  cancelOne,
  closeShift,
  exchange,
  hold,
  openShift,
  pay,
  sellOne,
} from './counter.ts';
import type { Office } from './office.ts';

/** What is carried out once it is ready to be. */
interface Ready {
  run(): Promise<unknown>;
  /** What comes next, once it has been answered. */
  next?(): Promise<unknown>;
}

/** Something that takes several statements at the far counter. */
export interface Act {
  readonly name: string;
  /** Does what comes before it. */
  ready(office: Office): Promise<Ready>;
}

/** For what cannot be done. */
export const nothingToDo = (name: string) => () =>
  Promise.reject(new Error(`there is nothing to ${name}, for what comes before it was refused`));

export const holding: Act = {
  name: 'hold',
  ready({ far, ledger, ticketClassId }) {
    const sale = ledger.begin(2);
    let held: Awaited<ReturnType<typeof hold>> = null;
    return Promise.resolve({
      run: async () => (held = await hold(far, ledger, sale, ticketClassId)),
      next: async () => held && pay(far, ledger, sale, held),
    });
  },
};

export const paying: Act = {
  name: 'pay',
  async ready({ far, ledger, ticketClassId }) {
    const sale = ledger.begin(2);
    const held = await hold(far, ledger, sale, ticketClassId);
    return { run: held ? () => pay(far, ledger, sale, held) : nothingToDo('pay') };
  },
};

/** A paid order of two tickets. */
async function aSale({ far, ledger, ticketClassId }: Office) {
  const sale = ledger.begin(2);
  const held = await hold(far, ledger, sale, ticketClassId);
  return { sale, paid: held && (await pay(far, ledger, sale, held)) };
}

export const exchanging: Act = {
  name: 'exchange',
  async ready(office) {
    const { far, ledger, dearer } = office;
    const { sale, paid } = await aSale(office);
    const run = paid ? () => exchange(far, ledger, sale, paid, dearer) : nothingToDo('exchange');
    return { run };
  },
};

export const cancelling: Act = {
  name: 'cancelTickets',
  async ready(office) {
    const { far, ledger } = office;
    const { sale, paid } = await aSale(office);
    return { run: paid ? () => cancelOne(far, ledger, sale, paid) : nothingToDo('cancel') };
  },
};

/** Closes a shift in which something was sold for cash, and opens the next one. */
export const closing: Act = {
  name: 'close',
  async ready({ far, ledger, ticketClassId }) {
    const { shift } = await far.session().operations.shifts.current();
    const shiftId = shift?.id ?? (await openShift(far, ledger));
    await sellOne(far, ledger, ticketClassId);
    await beginCount(far, ledger, shiftId);
    return {
      run: (): Promise<Settlement | null> => closeShift(far, ledger, shiftId),
      next: () => openShift(far, ledger),
    };
  },
};
