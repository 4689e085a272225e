import { Event } from '../../../core/contract/events.ts';
import { Minor } from '../../../core/contract/money.ts';
import type { Order } from '../../../core/contract/order.ts';
import type { Permission } from '../../../core/contract/permissions.ts';
import { counterFor } from '../../api/counter.testing.ts';
import type { aDrawer } from '../../api/drawer.testing.ts';
import { host, serve } from '../../api/host.testing.ts';
import { withBuyer } from '../../api/orders.testing.ts';
import { type aTerminal, noTerminal } from '../../api/terminal.testing.ts';
import { anEventRow, aPrice, aTicketClass } from './offers.testing.ts';
import type { Payment } from './pay/payment.ts';
import type { Command, Lines } from './sale/command.ts';
import { granted, priced, stalls, stallsReduced, standing } from './sale/order.testing.ts';
import type { Offer } from './sale/wanted.ts';

type UndoErrors = Readonly<Record<string, (given: { data: unknown }) => Error>>;

/** What the second price of the stalls asks for. */
export const proof = 'student card';

const classOf = (
  { ticketClassId: id, className: name, asks: participantData }: Offer,
  limitPerOrder: number | null,
  more: readonly Offer[],
  hidesProof: boolean,
) => {
  const own = aPrice({ id, name });
  const others = more.map(each =>
    aPrice({
      id: each.priceId,
      name: each.priceName,
      priceMinor: 2_500,
      proof: hidesProof ? null : proof,
    }),
  );
  return aTicketClass({ id, name, participantData, limitPerOrder, prices: [own, ...others] });
};

const row = anEventRow({ title: 'Jazz at the Mill' });
const eventWith = (limit: number | null, reduced: boolean, hidesProof: boolean) => {
  const ticketClasses = [
    classOf(stalls, limit, reduced ? [stallsReduced] : [], hidesProof),
    classOf(standing, limit, [], hidesProof),
  ];
  return Event.parse({ ...row, description: '', categories: [], version: 1, ticketClasses });
};

type ReservingErrors = Parameters<Parameters<typeof host.orders.reserve.handler>[0]>[0]['errors'];

const eventOf = ({ id, title, startsAt, timeZone, place }: typeof row) => ({
  ...{ id, title, startsAt, timeZone, place },
});

/**
 * Serves a box office that sells stalls and standing places for one event, at most so many of a class.
 * @param answering what the answer to the first hold waits for
 * @param limit how many of a class one order may have
 * @param reduced whether the stalls have a second price
 * @param hidesProof whether the window has read nothing of the proof that it asks for
 * @param drawer where cash lies, if it lies in drawers
 * @param terminal the card terminal of the counter, where it has one
 * @param costs what every order comes to, where that is no matter of its tickets
 */
export function serveBoxOffice(
  most = 40,
  answering: Promise<void> = Promise.resolve(),
  limit: number | null = null,
  reduced = false,
  hidesProof = false,
  drawer: ReturnType<typeof aDrawer> | null = null,
  permissions: readonly Permission[] = ['sell', 'openShift'],
  costs: Partial<Pick<Order, 'currency' | 'totalMinor'>> = {},
  terminal: ReturnType<typeof aTerminal> | null = null,
) {
  let order: Order | null = null;
  const asked: Lines[] = [];
  const paid: Payment['payments'][] = [];
  /** Other payment methods that the settings do not have any more. */
  const gone: string[] = [];
  /** Whether the proofs were confirmed, for each time it was to be paid. */
  const confirmed: boolean[] = [];
  /** What each try to undo a sale is answered with, instead of doing it; and the ids that were told. */
  const refusals: ((errors: UndoErrors) => Error)[] = [];
  const undone: string[] = [];
  /** What had gone back to cards before. */
  const returned: string[] = [];
  const names: string[] = [];
  const answer = (command: Command) => {
    order = { ...granted(command, order), events: [eventOf(row)], ...costs };
    return { order };
  };
  /** What there is too little of, as the refusal names it. */
  const lacking = (lines: Lines) =>
    lines
      .filter(each => each.quantity > most)
      .map(({ ticketClassId }) => ({ ticketClassId, remaining: most }));

  const hold = host.orders.hold.handler(async ({ input: { id, ...input }, errors }) => {
    const lines = priced(input.lines);
    asked.push(lines);
    await answering;
    const left = lacking(lines);
    if (left.length > 0) throw errors.SOLD_OUT({ data: { left } });
    return answer({ kind: 'hold', id, lines });
  });
  const changeHold = host.orders.changeHold.handler(({ input, errors }) => {
    const { orderId, giveUp = [] } = input;
    const lines = priced(input.lines);
    asked.push(lines);
    const left = lacking(lines);
    if (left.length > 0) throw errors.SOLD_OUT({ data: { left } });
    return answer({ kind: 'change', orderId, lines, giveUp });
  });
  const cancel = host.orders.cancel.handler(({ input: { orderId } }) => {
    asked.push([]);
    return { ...answer({ kind: 'cancel', orderId }), already: null };
  });
  const pay = host.orders.pay.handler(({ input: { id, orderId, ...input }, errors }) => {
    const { payments, expectedTotalMinor, proofsConfirmed = false } = input;
    confirmed.push(proofsConfirmed);
    const isGift = payments.some(each => each.method === 'complimentary');
    const isReduced = order?.tickets.some(each => each.priceId === stallsReduced.priceId);
    if (isReduced && !isGift && !proofsConfirmed) {
      throw errors.PROOF_NEEDED({ data: { proofs: [proof] } });
    }
    const unknown = payments.find(each => each.name !== undefined && gone.includes(each.name));
    if (unknown?.name !== undefined) throw errors.METHOD_UNKNOWN({ data: { name: unknown.name } });
    const isCash = payments.some(each => each.method === 'cash');
    if (isCash && drawer?.state() === null) throw errors.NO_SHIFT({ data: {} });
    if (isCash && drawer?.state() === 'counting') throw errors.COUNTING({ data: {} });
    paid.push(payments);
    return answer({ kind: 'pay', orderId, payment: { id, expectedTotalMinor, payments } });
  });
  const saveParticipants = host.orders.saveParticipants.handler(({ input }) => {
    const { orderId, participants } = input;
    for (const { firstName, lastName } of participants)
      names.push([firstName, lastName].filter(Boolean).join(' '));
    const rows = participants.map(each => ({ key: each.ticketId, edition: 1, input: each }));
    return answer({ kind: 'save', orderId, rows });
  });
  const get = host.orders.get.handler(({ errors }) => {
    if (order === null) throw errors.NOT_FOUND({ data: { what: 'order' } });
    return { order, timeline: [] };
  });
  const given: (string | null)[] = [];
  const reprice = host.orders.reprice.handler(({ input, errors }) => {
    const { id, orderId, freeReason: reason = null } = input;
    const ticket = order?.tickets.find(each => each.id === input.ticketIds[0]);
    if (ticket === undefined) throw errors.NOT_FOUND({ data: { what: 'ticket' } });
    given.push(reason);
    const { id: ticketId, priceId } = ticket;
    return answer({ kind: 'give', key: '', id, orderId, ticketId, priceId, reason });
  });
  const undo = host.orders.undo.handler(({ input: { id, orderId, attemptIds = [] }, errors }) => {
    undone.push(id);
    returned.push(...attemptIds);
    const refusal = refusals.shift();
    if (refusal !== undefined) throw refusal(errors as unknown as UndoErrors);
    return {
      ...answer({ kind: 'undo', id, orderId, attemptIds }),
      cashMinor: Minor.parse(0),
      printedTickets: 2,
    };
  });
  /** How places were to be kept, and what each try is refused with. */
  const reserved: object[] = [];
  const reserveRefusals: ((errors: ReservingErrors) => Error)[] = [];
  const reserve = host.orders.reserve.handler(({ input, errors }) => {
    const { id: _, orderId: __, ...term } = input;
    reserved.push(term);
    const refusal = reserveRefusals.shift();
    if (refusal) throw refusal(errors);
    if (order === null) throw errors.NOT_FOUND({ data: { what: 'order' } });
    const { until = row.startsAt, awaitsTransfer = false } = term;
    order = { ...order, purpose: 'reservation', heldUntil: until, awaitsTransfer };
    return { order };
  });
  const saveBuyer = host.orders.saveBuyer.handler(({ input, errors }) => {
    if (order === null) throw errors.NOT_FOUND({ data: { what: 'order' } });
    order = withBuyer(order, input);
    return { order };
  });
  serve({
    system: counterFor(...permissions),
    ...drawer?.rows,
    ...(terminal?.rows ?? noTerminal),
    events: {
      list: host.events.list.handler(() => ({ events: [row], nextCursor: null })),
      get: host.events.get.handler(() => ({ event: eventWith(limit, reduced, hidesProof) })),
    },
    orders: {
      hold,
      changeHold,
      cancel,
      pay,
      saveParticipants,
      get,
      reprice,
      undo,
      saveBuyer,
      reserve,
      openHolds: host.orders.openHolds.handler(() => ({ orders: [] })),
    },
  });
  return {
    /** What it was paid, and the names it was told, in their sequence. */
    paid,
    gone,
    confirmed,
    names,
    refusals,
    undone,
    returned,
    /** Why tickets were given away, one after the other; null where one got its price again. */
    given,
    reserved,
    reserveRefusals,
    /** How many times it was asked to hold, change or release anything. */
    asked,
    /** The order as it is stored. */
    stored: () => order,
    /** How many stalls and standing places it was asked for last. */
    wanted: () =>
      [stalls, standing].map(
        ({ ticketClassId }) =>
          asked.at(-1)?.find(each => each.ticketClassId === ticketClassId)?.quantity ?? 0,
      ),
  };
}
